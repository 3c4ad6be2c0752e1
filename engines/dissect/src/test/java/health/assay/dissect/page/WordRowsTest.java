package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordRowsTest {

    @Test
    void wordsAHairApartStandOnOneLineFromLeftToRight() {
        var lines =
                WordRows.of(4, List.of(word("noted.", 160, 101.5), word("No", 72, 100), word("exceptions", 90, 99)));

        assertThat(lines).extracting(Line::text).containsExactly("No exceptions noted.");
        assertThat(lines.getFirst().page()).isEqualTo(4);
        assertThat(lines.getFirst().words())
                .extracting(Word::baseline)
                .containsOnly(lines.getFirst().baseline());
    }

    @Test
    void wordsAPitchApartStandOnTwoLines() {
        var lines = WordRows.of(1, List.of(word("below", 72, 112), word("above", 72, 100)));

        assertThat(lines).extracting(Line::text).containsExactly("above", "below");
    }

    @Test
    void noWordsMakeNoLines() {
        assertThat(WordRows.of(1, List.of())).isEmpty();
    }

    private static Word word(String text, double left, double baseline) {
        return new Word(text, new Box(left, baseline - 8, left + 5 * text.length(), baseline + 2), baseline, 10, false);
    }
}
