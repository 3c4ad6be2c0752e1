package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldMarksTest {

    private static final List<String> NUMBERS = List.of("AC-01", "AC-02");
    private static final List<String> WORDS = List.of("Access is approved by", "the owner.", "Access is reviewed.");
    private static final List<String> TESTS = List.of("Inspected approvals", "for a sample.", "Observed the review.");
    private static final List<String> RESULTS =
            List.of("No exceptions noted.", "Exception noted. For 1", "of 4 it was late.");

    @Test
    void columnsAreToldByWhatStandsInThem() {
        assertThat(FieldMarks.kinds(List.of(NUMBERS, WORDS, TESTS, RESULTS)))
                .contains(List.of(Field.CONTROL_ID, Field.CONTROL, Field.TESTS, Field.RESULTS));
        assertThat(FieldMarks.kinds(List.of(RESULTS, TESTS, WORDS, List.of("CC6.1", "CC6.2"))))
                .contains(List.of(Field.RESULTS, Field.TESTS, Field.CONTROL, Field.CRITERIA));
    }

    @Test
    void aColumnThatSaysNothingIsAnother() {
        assertThat(FieldMarks.kinds(List.of(NUMBERS, WORDS, List.of("Daily", "Yearly"), TESTS, RESULTS)))
                .contains(List.of(Field.CONTROL_ID, Field.CONTROL, Field.OTHER, Field.TESTS, Field.RESULTS));
    }

    @Test
    void aTableWithoutTestsOrResultsIsNoMatrix() {
        assertThat(FieldMarks.kinds(List.of(NUMBERS, WORDS, List.of("Daily", "Yearly"))))
                .isEmpty();
        assertThat(FieldMarks.kinds(List.of(TESTS, RESULTS))).isEmpty();
    }
}
