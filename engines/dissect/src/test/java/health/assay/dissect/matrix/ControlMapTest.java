package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Typeset;
import health.assay.dissect.table.TableReader;
import org.junit.jupiter.api.Test;

class ControlMapTest {

    @Test
    void criteriaBesideListsOfNumbersAreAMap() {
        assertThat(isMap("""
                #Criteria      Controls

                 CC6.1         AC-01, AC-02,
                               AC-03

                 CC6.2         AC-02 and AC-04
                """)).isTrue();
    }

    @Test
    void criteriaBesideWordsAreNone() {
        assertThat(isMap("""
                #Criteria      Controls

                 CC6.1         Access is approved.

                 CC6.2         Access is reviewed.
                """)).isFalse();
    }

    @Test
    void aTableWithTestsIsNone() {
        assertThat(isMap("""
                #Criteria      Controls         Test Results

                 CC6.1         AC-01            No exceptions noted.
                """)).isFalse();
    }

    @Test
    void numbersWithoutCriteriaAreNone() {
        assertThat(isMap("""
                #No.           Controls

                 AC-01         AC-01
                """)).isFalse();
    }

    private static boolean isMap(String block) {
        var pages = Typeset.pages(block);
        return ControlMap.isOne(new TableReader<>(new FieldNames(), pages)
                .read(Typeset.lines(pages))
                .tables()
                .getFirst());
    }
}
