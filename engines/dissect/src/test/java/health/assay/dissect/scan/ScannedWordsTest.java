package health.assay.dissect.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.assay.dissect.page.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedWordsTest {

    private static final String HEAD = "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void placesAreTurnedFromPixelsToPoints() {
        var word = read(row(200, 100, 50, 20, 96, "Hat")).getFirst();

        assertThat(word.text()).isEqualTo("Hat");
        assertThat(word.box().left()).isCloseTo(72, within(0.01));
        assertThat(word.box().top()).isCloseTo(36, within(0.01));
        assertThat(word.right()).isCloseTo(90, within(0.01));
        assertThat(word.baseline()).isCloseTo(43.2, within(0.01));
    }

    @Test
    void aWordThatHangsBelowTheLineHasItsBaselineHigher() {
        var words = read(row(0, 100, 50, 20, 96, "Hat"), row(60, 100, 50, 25, 96, "Hay"));

        assertThat(words.getLast().baseline()).isCloseTo(words.getFirst().baseline(), within(0.5));
        assertThat(words.getLast().size()).isCloseTo(words.getFirst().size(), within(0.5));
    }

    @Test
    void rowsThatAreNoWordsAreLeftOut() {
        var scanned = new ScannedWords(200);

        scanned.read(HEAD + "4\t1\t1\t1\t1\t0\t10\t10\t500\t20\t-1\t\n" + row(10, 10, 50, 20, 96, " "));

        assertThat(scanned.words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "||", "—", "_", "[", "|.", "=="})
    void strokesAreNoWords(String stroke) {
        assertThat(read(row(10, 10, 5, 20, 96, stroke))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"|Access,Access", "[Access,Access", "Access|,Access", "'CC6,1.02',CC6.1.02", "'A1.,2',A1.2", "R&D,R&D"})
    void marksTakenForLettersAreMended(String recognized, String word) {
        assertThat(read(row(10, 10, 50, 20, 96, recognized)))
                .extracting(Word::text)
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "*", "«", "°"})
    void aLoneMarkBeforeACapitalIsABullet(String mark) {
        var words = read(row(10, 105, 8, 10, 96, mark), row(40, 100, 80, 20, 96, "Inspected"));

        assertThat(words).extracting(Word::text).containsExactly("•", "Inspected");
    }

    @Test
    void aLoneMarkWithinASentenceIsNone() {
        var words = read(row(10, 105, 8, 10, 96, "e"), row(40, 100, 80, 20, 96, "coli"));

        assertThat(words).extracting(Word::text).containsExactly("e", "coli");
    }

    @Test
    void wordsOfLittleConfidenceAreCounted() {
        var scanned = new ScannedWords(200);

        scanned.read(HEAD + row(0, 0, 9, 9, 59.9, "Had") + row(0, 0, 9, 9, 60, "Hat"));

        assertThat(scanned.doubtful()).isEqualTo(1);
    }

    private static List<Word> read(String... rows) {
        var words = new ScannedWords(200);
        words.read(HEAD + List.of(rows).stream().collect(Collectors.joining()));
        return words.words();
    }

    private static String row(int left, int top, int width, int height, double confidence, String text) {
        return "5\t1\t1\t1\t1\t1\t%d\t%d\t%d\t%d\t%s\t%s%n".formatted(left, top, width, height, confidence, text);
    }
}
