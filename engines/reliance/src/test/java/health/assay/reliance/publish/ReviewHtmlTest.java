package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReviewHtmlTest {

    private static final PagePictures NONE = _ -> Optional.empty();
    private static final PagePictures DOTS = _ -> Optional.of(new byte[] {1, 2, 3});

    @Test
    void thePageNeedsNothingElse() {
        var page = ReviewHtml.of(AReview.edition(AReview.qualified()), DOTS);

        assertThat(page).doesNotContain("<script", "<link", "@import", "javascript:");
        assertThat(found("(?:src|href)=\"([^\"]*)\"", page))
                .allSatisfy(target -> assertThat(target).matches("#.*|data:image/png.*"));
        assertThat(found("url\\(([^)]*)\\)", page))
                .allSatisfy(target -> assertThat(target).matches("#.*|data:font/.*"));
    }

    @Test
    void thePageCanBeFoundOneWayAroundByEar() {
        var page = ReviewHtml.of(AReview.edition(AReview.qualified()), DOTS);

        assertThat(found("<(h1)", page)).hasSize(1);
        assertThat(page).contains("<html lang=\"en\">", "<header", "<nav", "<main", "<footer", "Skip to");
        assertThat(found("<img [^>]*(alt=\"[^\"]+\")", page)).hasSameSizeAs(found("(<img )", page));
        assertThat(found(" id=\"([^\"]+)\"", page)).doesNotHaveDuplicates();
        assertThat(found(" id=\"([^\"]+)\"", page)).containsAll(found("href=\"#([^\"]+)\"", page));
    }

    @Test
    void whatAPersonCorrectedIsMarkedWhereItStands() {
        var page = ReviewHtml.of(AReview.edition(AReview.corrected()), NONE);
        var controls = page.substring(page.indexOf("id=\"controls\""), page.indexOf("id=\"corrections\""));

        assertThat(found("(CORRECTED)", controls)).hasSize(1);
        assertThat(controls).contains("Assay read \"EXCEPTION\"");
        assertThat(page).contains("ANSWERED", "Answered by Ann  Lee on 10 Mar 2025", "NOT READ");
        assertThat(ReviewHtml.of(AReview.edition(AReview.qualified()), NONE)).doesNotContain("CORRECTED", "ANSWERED");
    }

    @Test
    void everyStandingIsSpelledOut() {
        var page = ReviewHtml.of(AReview.edition(AReview.qualified()), NONE);

        assertThat(page).contains("TESTED", "EXCEPTION", "DESCRIBED", "RELATED", "OUTSIDE");
        assertThat(page).contains("aria-label=\"1 exception, 1 described\"");
    }

    @Test
    void wordsFromADocumentAreNeverMarkup() {
        var page = ReviewHtml.of(AReview.edition(AReview.qualified()), NONE);

        assertThat(page).contains("Harbor &amp; Sons").doesNotContain("Harbor & Sons");
    }

    @Test
    void aPlaceIsPicturedOnceAndThenReferredTo() {
        var asked = new ArrayList<Place>();
        var page = ReviewHtml.of(AReview.edition(AReview.qualified()), place -> {
            asked.add(place);
            return Optional.of(new byte[] {1});
        });

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(found("(<img )", page)).hasSameSizeAs(asked);
    }

    @Test
    void picturesStopBeforeThePageGrowsTooLarge() {
        var plates = new Plates(_ -> Optional.of(new byte[2_000_000]));

        assertThat(plates.of(new Place(1, null))).isNotNull();
        assertThat(plates.of(new Place(2, null))).isNotNull();
        assertThat(plates.of(new Place(3, null))).isNull();
        assertThat(plates.areExhausted()).isTrue();
    }

    @Test
    void everyKindOfReviewMakesAPage() {
        var reviews = List.of(AReview.unread(), AReview.nothingRead(), AReview.soc1());

        assertThat(reviews)
                .allSatisfy(review -> assertThat(ReviewHtml.of(AReview.edition(review), NONE))
                        .contains("<h1>")
                        .endsWith("</html>\n"));
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
