package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {

    @Test
    void headersAndFootersOnEveryPageAreTakenOut() {
        var pages = pages(
                6,
                page -> body(page)
                        .at(72, 40)
                        .text("Larkspur Care, Inc. SOC 2 Type 2 Report")
                        .at(72, 760)
                        .text("Confidential"));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).allMatch(text -> text.startsWith("Words of page"));
    }

    @Test
    void pageNumbersAreTakenOutInWhateverForm() {
        var forms = List.of("7", "Page 7", "- 7 -", "iv", "Page 7 of 90", "| 7 |", "7 / 90");

        var clean = Noise.without(
                pages(forms.size(), page -> body(page).at(300, 765).text(forms.get(page - 1))), _ -> false);

        assertThat(texts(clean)).allMatch(text -> text.startsWith("Words of page"));
    }

    @Test
    void aHeaderThatCountsPagesIsTheSameHeader() {
        var pages = pages(5, page -> body(page).at(72, 40).text("Larkspur Care SOC 2 " + page));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).noneMatch(text -> text.startsWith("Larkspur"));
    }

    @Test
    void leftAndRightPagesMayHaveHeadersOfTheirOwn() {
        var pages = pages(
                8,
                page -> body(page).at(72, 40).text(page % 2 == 0 ? "Larkspur Care, Inc." : "Report on the Platform"));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).allMatch(text -> text.startsWith("Words of page"));
    }

    @Test
    void wordsOnTwoPagesOnlyAreNoHeader() {
        var pages = pages(6, page -> page < 3 ? body(page).at(72, 40).text("Subsequent events") : body(page));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).filteredOn("Subsequent events"::equals).hasSize(2);
    }

    @Test
    void wordsOnFewPagesOfALongStretchAreNoHeader() {
        var pages = pages(12, page -> page % 4 == 1 ? body(page).at(72, 40).text("Control environment") : body(page));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).filteredOn("Control environment"::equals).hasSize(3);
    }

    @Test
    void whatTheCallerKnowsAsMatterStaysHoweverOftenItRecurs() {
        var pages = pages(
                6,
                page -> body(page).at(72, 40).text("Larkspur Care").at(72, 60).text("Control # Control Activity"));

        var clean = Noise.without(pages, line -> line.text().startsWith("Control #"));

        assertThat(texts(clean))
                .filteredOn("Control # Control Activity"::equals)
                .hasSize(6);
        assertThat(texts(clean)).doesNotContain("Larkspur Care");
    }

    @Test
    void theSameWordsInTheMiddleOfPagesStay() {
        var pages = pages(6, page -> body(page).at(72, 500).text("No exceptions noted."));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).filteredOn("No exceptions noted."::equals).hasSize(6);
    }

    @Test
    void aNumberInTheMiddleOfAPageStays() {
        var pages = pages(3, page -> body(page).at(300, 420).text("25"));

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).filteredOn("25"::equals).hasSize(3);
    }

    @Test
    void theHeadOfATurnedPageStandsAsDeepAsThatOfAnUprightOne() {
        var pages = pages(9, page -> body(page).at(72, 80).text("Larkspur Care, Inc.")).stream()
                .map(page -> page.number() < 4 ? page : turned(page))
                .toList();

        var clean = Noise.without(pages, _ -> false);

        assertThat(texts(clean)).doesNotContain("Larkspur Care, Inc.");
    }

    private static Page turned(Page page) {
        return new Page(page.number(), page.height(), page.width(), page.lines(), page.rules(), page.recognized());
    }

    private static List<Page> pages(int count, IntFunction<Typeset> each) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> each.apply(number).set())
                .toList();
    }

    private static Typeset body(int page) {
        return Typeset.page(page).at(72, 300).text("Words of page " + "abcdefghijklmnop".charAt(page));
    }

    private static List<String> texts(List<Page> pages) {
        return Typeset.lines(pages).stream().map(Line::text).toList();
    }
}
