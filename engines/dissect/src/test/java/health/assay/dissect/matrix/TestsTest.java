package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.ControlTest.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestsTest {

    @Test
    void oneResultAnswersAllProcedures() {
        var tests = of(Cells.segment("""
                • Inspected the policy.
                • Inquired of the owner.
                """, "No exceptions noted."));

        assertThat(tests).containsExactly("Inspected the policy.\nInquired of the owner. => No exceptions noted.");
    }

    @Test
    void asManyBulletedResultsAsProceduresPairInOrder() {
        var tests = of(Cells.segment("""
                • Inspected the policy
                  of the entity.
                • Inquired of the owner.
                """, """
                • No exceptions noted.
                • Not tested.
                """));

        assertThat(tests)
                .containsExactly(
                        "Inspected the policy of the entity. => No exceptions noted.",
                        "Inquired of the owner. => Not tested.");
    }

    @Test
    void pairedResultsMayTakeMoreRoomThanTheirProcedures() {
        var tests = of(Cells.segment("""
                • Inspected the policy.
                • Inspected the tickets.
                """, """
                • Exception noted. For 1 of
                  25 users the policy was
                  not signed.
                • No exceptions noted.
                """));

        assertThat(tests)
                .containsExactly(
                        "Inspected the policy. => Exception noted. For 1 of 25 users the policy was not signed.",
                        "Inspected the tickets. => No exceptions noted.");
    }

    @Test
    void aResultBesideAParagraphAnswersItAndThoseBelow() {
        var tests = of(Cells.segment("""
                Inspected the policy.

                Inquired of the owner.

                Inspected tickets for a
                sample of 25 users.
                """, """
                No exceptions noted.



                Exception noted. For 1 of
                25 users access stayed.
                """));

        assertThat(tests)
                .containsExactly(
                        "Inspected the policy.\nInquired of the owner. => No exceptions noted.",
                        "Inspected tickets for a sample of 25 users. => Exception noted. For 1 of 25 users access stayed.");
    }

    @Test
    void theSampleAndTheOutcomeComeFromBothCells() {
        var test = new Tests(Cells.text())
                .of(Cells.segment(
                        "Inspected tickets for a sample of 25 of 61 users.", "For 2 of 25 users access stayed."))
                .getFirst()
                .test();

        assertThat(test.outcome()).isEqualTo(Outcome.EXCEPTION);
        assertThat(test.sample().size()).isEqualTo(25);
        assertThat(test.sample().population()).isEqualTo(61);
        assertThat(test.sample().deviations()).isEqualTo(2);
    }

    @Test
    void managementsAnswerIsKeptApartFromTheResult() {
        var read = new Tests(Cells.text())
                .of(Cells.segment("Inspected tickets.", "Exception noted.\nManagement's Response: It was\nmended."))
                .getFirst();

        assertThat(read.test().result()).isEqualTo("Exception noted.");
        assertThat(read.response()).isEqualTo("It was mended.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refer to CC6.1.02",
                "Please refer to the tests of CC6.1.02 above.",
                "See CC6.1",
                "Tested under CC6.1.",
                "Same as CC6.1.02",
                "Test is shown under CC6.1.",
            })
    void aCellThatPointsElsewhereIsNoTest(String procedure) {
        assertThat(of(Cells.segment(procedure, "No exceptions noted."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inspected the policy and referred to CC6.1.", "Tested the alarm.", "Observed the gate."})
    void aProcedureIsOne(String procedure) {
        assertThat(of(Cells.segment(procedure, "No exceptions noted.")))
                .containsExactly(procedure + " => No exceptions noted.");
    }

    @Test
    void emptyCellsAreNoTest() {
        assertThat(of(new Segment(List.of(), List.of()))).isEmpty();
    }

    @Test
    void aProcedureWithoutAResultWasNotSeenToBeTested() {
        var test = new Tests(Cells.text())
                .of(new Segment(Cells.lines("Inspected the policy."), List.of()))
                .getFirst()
                .test();

        assertThat(test.outcome()).isEqualTo(Outcome.NOT_TESTED);
    }

    private static List<String> of(Segment segment) {
        return new Tests(Cells.text())
                .of(segment).stream()
                        .map(read ->
                                read.test().procedure() + " => " + read.test().result())
                        .toList();
    }
}
