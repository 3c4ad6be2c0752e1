package health.assay.bench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndingsTest {

    @Test
    void aLineIsReadBackAsItWasWritten() {
        var ending = new Ending(7, Ending.Kind.REFUSED, 12, 80, "this PDF is damaged");

        var readBack = Ending.parsed(ending.line());

        assertThat(readBack).isEqualTo(ending);
    }

    @Test
    void theSummaryCountsEndingsAndShowsFaultsInFull() {
        var endings = List.of(
                new Ending(0, Ending.Kind.READ, 2_500, 80, ""),
                new Ending(1, Ending.Kind.REFUSED, 12, 210, "this PDF is damaged"),
                new Ending(2, Ending.Kind.FAILED, 1, 9, "NullPointerException"));

        var summary = Endings.summary(endings);

        assertThat(summary)
                .contains("3 mutations", "1 READ\n", "1 refused: this PDF is damaged")
                .contains("slowest 2.5 s (mutation 0), largest heap 210 MB (mutation 1)")
                .contains("2\tFAILED\t1\t9\tNullPointerException");
    }
}
