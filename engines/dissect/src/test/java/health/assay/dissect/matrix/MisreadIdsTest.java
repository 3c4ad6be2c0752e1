package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Criterion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadIdsTest {

    @ParameterizedTest
    @CsvSource({"CC61.02,CC6.1,CC6.1.02", "CCG6.1.1,CC6.1,CC6.1.1", "'CC6,1.02',CC6.1,CC6.1.02", "Al.2.3,A1.2,A1.2.3"})
    void aSlipAwayFromTheCriterionIsMended(String words, String criterion, String mended) {
        assertThat(MisreadIds.repaired(words, new Criterion(criterion))).hasValue(mended);
    }

    @ParameterizedTest
    @CsvSource({"CC6.1.02,CC6.1", "AC-02,CC6.1", "CC6.3.1,CC6.1", "LOGICAL-0014-B,CC6.1", "Access,CC6.1"})
    void aSoundOrForeignNumberIsLeftAlone(String words, String criterion) {
        assertThat(MisreadIds.repaired(words, new Criterion(criterion))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CC6.1,CC6.1,0", "CC61,CC6.1,1", "A1.2,Al.2,1", "'',CC6.1,5"})
    void distanceCountsTheLettersThatMustChange(String one, String other, int distance) {
        assertThat(MisreadIds.distance(one, other)).isEqualTo(distance);
    }
}
