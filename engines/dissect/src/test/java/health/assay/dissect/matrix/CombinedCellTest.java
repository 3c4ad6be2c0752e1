package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinedCellTest {

    @Test
    void testsAndTheirResultMayShareACell() {
        var tests = read("""
                Inspected the policy of
                the entity.
                Result: No exceptions
                noted.
                """);

        assertThat(tests).containsExactly("Inspected the policy of the entity. => Result: No exceptions noted.");
    }

    @Test
    void aProcedureAfterAResultBeginsTheNextTest() {
        var tests = read("""
                Inspected the policy.
                No exceptions noted.
                Traced a sample of joiners
                to their signatures.
                For 2 of 25 joiners no
                signature was kept.
                """);

        assertThat(tests)
                .containsExactly(
                        "Inspected the policy. => No exceptions noted.",
                        "Traced a sample of joiners to their signatures. => For 2 of 25 joiners no signature was kept.");
    }

    @Test
    void aProcedureMayNameItsItemsBeforeItsVerb() {
        var tests = read("""
                Inspected the policy.
                There were no lost devices; the
                control did not operate.
                For devices lost in the
                period, inspected the ticket.
                Per inquiry of management, the
                circumstances did not arise.
                """);

        assertThat(tests)
                .containsExactly(
                        "Inspected the policy. => There were no lost devices; the control did not operate.",
                        "For devices lost in the period, inspected the ticket."
                                + " => Per inquiry of management, the circumstances did not arise.");
    }

    @Test
    void aLabeledResultNeedsNoKnownWords() {
        var tests = read("""
                1. Inspected the policy.
                2. Traced a sample of joiners
                to their signatures.
                Result: Passed.
                """);

        assertThat(tests)
                .containsExactly(
                        "1. Inspected the policy.\n2. Traced a sample of joiners to their signatures. => Result: Passed.");
    }

    private static List<String> read(String cell) {
        var segments = new ArrayList<>(List.of(new Segment()));
        CombinedCell.add(Cells.lines(cell), segments, Cells.text());
        return segments.stream()
                .flatMap(segment -> new Tests(Cells.text()).of(segment).stream())
                .map(read -> read.test().procedure() + " => " + read.test().result())
                .toList();
    }
}
