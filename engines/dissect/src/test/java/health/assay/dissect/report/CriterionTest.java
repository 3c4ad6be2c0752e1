package health.assay.dissect.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {

    @ParameterizedTest
    @CsvSource({
        "CC1.1,SECURITY",
        "CC9.2,SECURITY",
        "A1.3,AVAILABILITY",
        "PI1.5,PROCESSING_INTEGRITY",
        "C1.2,CONFIDENTIALITY",
        "P8.1,PRIVACY"
    })
    void aCriterionBelongsToACategory(String id, Category category) {
        assertThat(new Criterion(id).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC6", "CC6.1.1", "A1.4", "A2.1", "PI1.6", "C1.3", "P9.1", "CC0.1", "AC-1", "cc6.1", ""})
    void otherIdsAreNone(String id) {
        assertThat(Criterion.isOne(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion(id));
    }

    @Test
    void criteriaSortByTheirIds() {
        assertThat(new Criterion("CC6.1")).isLessThan(new Criterion("CC6.2")).isGreaterThan(new Criterion("A1.2"));
    }
}
