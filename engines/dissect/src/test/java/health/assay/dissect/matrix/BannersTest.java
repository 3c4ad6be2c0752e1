package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Criterion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BannersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC6.1                                              | CC6.1
            CC6.1 The entity restricts access.                 | CC6.1
            CC6.1: The entity restricts access.                | CC6.1
            Criterion CC6.1                                    | CC6.1
            Criteria: CC6.1, CC6.2 and CC6.3                   | CC6.1 CC6.2 CC6.3
            Trust Services Criteria for Security: CC6.1        | CC6.1
            TSC Ref. A1.2                                      | A1.2
            PI1.4 - Outputs are delivered.                     | PI1.4
            P6.1 Personal information is disclosed.            | P6.1
            """)
    void aBannerBeginsWithItsCriteria(String text, String criteria) {
        assertThat(Banners.atStart(text)).map(Criterion::id).containsExactly(criteria.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC6.1.01 Access is approved.",
                "CC6.1-2 Access is approved.",
                "The entity meets CC6.1.",
                "A1.9 is no criterion",
                "Access is approved.",
                "",
            })
    void otherWordsAreNoBanner(String text) {
        assertThat(Banners.atStart(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CC6.1, CC6.2\nA1.2", "CC6.1; CC6.2; A1.2", "CC6.1 CC6.2 A1.2 CC6.1", "see CC6.1/CC6.2 (A1.2)"})
    void aCellMayListCriteriaInAnyWay(String text) {
        assertThat(List.copyOf(Banners.in(text))).map(Criterion::id).containsExactly("CC6.1", "CC6.2", "A1.2");
    }
}
