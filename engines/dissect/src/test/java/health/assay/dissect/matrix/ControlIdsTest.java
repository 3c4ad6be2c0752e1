package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlIdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC6.2.1",
                "CC6.1.01",
                "A1.1.1",
                "ACF-12",
                "LA-03",
                "4.07",
                "12",
                "AC-02",
                "Control 14",
                "SOC2-AC-001",
                "CC 6.1.2",
                "IAM 07",
                "C-101a",
                "PI1.4-3",
                "AC-02(b)",
            })
    void reportsNumberControlsInManyWays(String id) {
        assertThat(ControlIds.isOne(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Access", "No exceptions noted.", "Access is reviewed every 3 months", "CC", "AC-"})
    void wordsAreNoNumber(String words) {
        assertThat(ControlIds.isOne(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC6.1.2", "AC-02", "4.07", "[AC-02]", "A1.2.3:"})
    void someWordsCanBeNothingElse(String word) {
        assertThat(ControlIds.isPlain(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "2024", "The", "A", "24x7"})
    void someWordsCould(String word) {
        assertThat(ControlIds.isPlain(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Control # AC-02     | AC-02
            Control AC-02:      | AC-02
            [AC-02]             | AC-02
            CC6.1- 02           | CC6.1-02
            CC6.1.2.            | CC6.1.2
            """)
    void theNumberAloneIsKept(String words, String id) {
        assertThat(ControlIds.bare(words)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC6.1.01: Access is approved.     | CC6.1.01
            AC-02 – Access is approved.       | AC-02
            [AC-02]: Access is approved.      | AC-02
            Control No. 14: Access            | 14
            AC-02 - Access is approved.       | AC-02
            4. Access is approved.            | 4
            """)
    void aNumberMayRunIntoTheWords(String text, String id) {
        assertThat(ControlIds.runIn(text))
                .hasValueSatisfying(match -> assertThat(match.group(1)).isEqualTo(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Access is approved: always.", "In 2024 the entity approved access.", "30 days of logs are kept."
            })
    void aNumberInASentenceIsNone(String text) {
        assertThat(ControlIds.runIn(text)).isEmpty();
    }
}
