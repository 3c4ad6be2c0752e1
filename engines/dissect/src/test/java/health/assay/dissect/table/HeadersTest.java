package health.assay.dissect.table;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.Typeset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void headsStandOnOneLine() {
        assertThat(titles("#No.      Activity        Result")).containsExactly("No.", "Activity", "Result");
    }

    @Test
    void headsMayTakeTwoLines() {
        assertThat(titles("""
                #Control  Control         Results
                #Number   Activity        of Tests
                """)).containsExactly("Control Number", "Control Activity", "Results of Tests");
    }

    @Test
    void shortHeadsMayBeCenteredBesideLongOnes() {
        assertThat(titles("""
                #            Description of
                #  No.      Control Activity      Test Result
                """)).containsExactly("No.", "Description of Control Activity", "Test Result");
    }

    @Test
    void headsInNarrowColumnsMayBeHyphenated() {
        assertThat(titles("""
                #No.      Activ-    Re-
                #         ity       sult
                """)).containsExactly("No.", "Activity", "Result");
    }

    @Test
    void aFirmNamedOverAHeadLeavesItsMeaning() {
        assertThat(titles("""
                #Larkspur        Activity        Hale & Co.
                #Control Number                  Test Result
                """)).containsExactly("Larkspur Control Number", "Activity", "Hale & Co. Test Result");
    }

    @Test
    void headsHardlyFurtherApartThanWordsArePartedByWhatTheyName() {
        assertThat(narrow("Control", 60, "Number", 94, "Activity", 126, "Result", 220))
                .containsExactly("Control Number", "Activity", "Result");
    }

    /// The third gap is wider than the first, and "Control" and "#" each name a column of their own.
    @Test
    void recognizedHeadsAreNotPartedByUnevenGapsBetweenWords() {
        var drawn = line("Test", 20, "Result", 41, "Control", 120, "#", 156);
        var recognized = new Page(1, drawn.width(), drawn.height(), drawn.lines(), drawn.rules(), true);

        assertThat(titles(drawn, HeadersTest::uneven)).containsExactly("Test Result", "Control", "#");
        assertThat(titles(recognized, HeadersTest::uneven)).containsExactly("Test Result", "Control #");
    }

    private static Optional<Parts> uneven(String title) {
        return switch (title) {
            case "Control" -> Optional.of(Parts.WORDS);
            case "#", "Control #" -> Optional.of(Parts.NUMBER);
            default -> Parts.named(title);
        };
    }

    private static List<String> narrow(Object... wordsAndLefts) {
        return titles(line(wordsAndLefts), Parts::named);
    }

    private static Page line(Object... wordsAndLefts) {
        var line = Typeset.page(1).bold();
        for (var i = 0; i < wordsAndLefts.length; i += 2) {
            line.at((Integer) wordsAndLefts[i + 1], 100).text((String) wordsAndLefts[i]);
        }
        return line.set();
    }

    private static List<String> titles(Page page, ColumnNames<Parts> names) {
        return new Headers<>(names)
                .at(page.lines(), 0, page)
                .map(header -> header.titles().stream().map(Header.Title::text).toList())
                .orElse(List.of());
    }

    @Test
    void aRuleUnderHeadsEndsThem() {
        assertThat(titles("""
                #No.      Activity        Result
                --------------------------------
                #AC-1     Activity        Result
                """)).containsExactly("No.", "Activity", "Result");
    }

    @Test
    void uprightRulesPartHeadsThatStandClose() {
        assertThat(titles("#| No. | Activity | Result |")).containsExactly("No.", "Activity", "Result");
    }

    @Test
    void oneHeadAloneIsNoHeader() {
        assertThat(titles("#Activity")).isEmpty();
        assertThat(titles("#Activity        Activity")).isEmpty();
    }

    @Test
    void anUnknownHeadMakesTheRowNoHeader() {
        assertThat(titles("#No.      Weather         Result")).isEmpty();
    }

    @Test
    void aSentenceIsNoHeader() {
        assertThat(titles("Activity is recorded and the Result is kept for a year."))
                .isEmpty();
    }

    private static List<String> titles(String block) {
        var pages = Typeset.pages(block);
        return new Headers<>(Parts::named)
                .at(Typeset.lines(pages), 0, pages.getFirst())
                .map(header -> header.titles().stream().map(Header.Title::text).toList())
                .orElse(List.of());
    }
}
