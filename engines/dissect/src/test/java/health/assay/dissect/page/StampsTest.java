package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class StampsTest {

    @Test
    void whatStandsOnEveryPageAtOneSpotIsAStamp() {
        assertThat(pagesWithMark(20, _ -> true)).isEmpty();
    }

    @Test
    void whatBeginsOnlyWithTheTestsIsNone() {
        assertThat(pagesWithMark(20, page -> page > 5)).hasSize(15);
    }

    @Test
    void threePagesAreTooFewToTell() {
        assertThat(pagesWithMark(3, _ -> true)).hasSize(3);
    }

    @Test
    void hugeLettersOnAWordyPageAreAWatermark() {
        var glyphs = new ArrayList<Glyph>();
        for (var i = 0; i < 401; i++) {
            glyphs.add(new Glyph("a", i, i + 5, 100, 10, false, false));
        }
        glyphs.add(new Glyph("D", 200, 250, 400, 60, false, false));

        var clean = Stamps.without(List.of(new Inks(glyphs, List.of(), true, false)));

        assertThat(clean.getFirst().glyphs()).extracting(Glyph::text).containsOnly("a");
    }

    @Test
    void hugeLettersOnACoverAreItsTitle() {
        var title = new Glyph("S", 200, 250, 400, 60, false, false);

        var clean = Stamps.without(List.of(new Inks(List.of(title), List.of(), true, false)));

        assertThat(clean.getFirst().glyphs()).containsExactly(title);
    }

    /// The pages on which the mark is left after cleaning.
    private static List<Integer> pagesWithMark(int count, IntPredicate marked) {
        var pages = new ArrayList<Inks>();
        for (var page = 1; page <= count; page++) {
            var own = new Glyph("w", 72, 77, 100 + 9 * page, 10, false, false);
            var mark = new Glyph("X", 300, 306, 400, 10, false, false);
            pages.add(new Inks(marked.test(page) ? List.of(own, mark) : List.of(own), List.of(), true, false));
        }

        var left = new ArrayList<Integer>();
        var clean = Stamps.without(pages);
        for (var index = 0; index < clean.size(); index++) {
            if (clean.get(index).glyphs().stream()
                    .anyMatch(glyph -> glyph.text().equals("X"))) {
                left.add(index + 1);
            }
        }
        return left;
    }
}
