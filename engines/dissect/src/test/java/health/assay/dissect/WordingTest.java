package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the entity’s “plan”          | the entity's "plan"
            the  entity 's               | the entity 's
            multi-factor                 | multi‐ factor
            con\ufb01dential             | confidential
            • Inspected it. • Asked.     | Inspected it. Asked.
            (a) Inspected it.            | Inspected it.
            """)
    void someDifferencesDoNotCount(String one, String other) {
        assertThat(Wording.plain(one)).isEqualTo(Wording.plain(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Access is approved.     | Access is approved
            25 of 25                | 24 of 25
            No exceptions noted.    | Exceptions noted.
            """)
    void otherDifferencesDo(String one, String other) {
        assertThat(Wording.plain(one)).isNotEqualTo(Wording.plain(other));
    }

    @Test
    void namesCompareWithoutMarksAndCase() {
        assertThat(Wording.name("LARKSPUR CARE, INC.")).isEqualTo(Wording.name("Larkspur Care Inc"));
    }
}
