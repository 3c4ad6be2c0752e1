package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Typeset;
import health.assay.dissect.report.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @Test
    void labelledParagraphsMakeControls() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                Control AC1: Access is approved by the
                owner.
                Tests Performed by Service Auditor: Inspected the
                policy.
                Results of Tests: No exceptions noted.

                Control AC2: Access is reviewed.
                Tests Performed by Service Auditor: Inspected the reviews.
                Results of Tests: Exception noted.
                Management's Response: It was mended.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                AC2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => Exception noted.
                """);
        assertThat(Readings.response(matrix)).isEqualTo("It was mended.");
    }

    @Test
    void theServiceOrganizationMayNameItselfInTheLabelOfItsAnswer() {
        var matrix = Readings.of("""
                #CC6.1

                Control Activity:
                Access is approved.
                Test Procedure(s):
                Inspected the policy.
                Test Results:
                Exception noted.
                Harrowgate's Response:
                It was mended.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("It was mended.");
    }

    @Test
    void labelsMayStandOnBoldLinesOfTheirOwn() {
        var matrix = Readings.of("""
                #Criteria: CC6.1, CC6.2

                #Control Number: AC-1

                #Control Activity

                Access is approved.

                #Test Procedures

                Inspected the policy.

                #Test Results

                No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1 CC6.2] Access is approved.
                  Inspected the policy. => No exceptions noted.
                """);
    }

    @Test
    void aBlockMayHoldSeveralTestsWithTheirResults() {
        var matrix = Readings.of("""
                Control: AC-1: Access is approved.
                Test: Inspected the policy.
                Result: No exceptions noted.
                Test: Inquired of the owner.
                Result: Not tested.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [] Access is approved.
                  Inspected the policy. => No exceptions noted.
                  Inquired of the owner. => Not tested.
                """);
    }

    @Test
    void aCriterionsOwnWordsAreNotTheControls() {
        var matrix = Readings.of("""
                Criteria: CC6.1 The entity restricts logical
                access to its assets.
                Control: AC-1: Access is approved.
                Tests Performed: Inspected the policy.
                Results: No exceptions noted.
                """);

        assertThat(matrix.controls()).hasSize(1);
        assertThat(matrix.controls().getFirst().description()).isEqualTo("Access is approved.");
        assertThat(matrix.criteriaListed()).containsExactly(new Criterion("CC6.1"));
    }

    @Test
    void blocksGoOnOverThePage() {
        var matrix = Readings.of("""
                Control: AC-1: Access is approved by the
                ===
                owner.
                Tests Performed: Inspected the policy.
                Results: No exceptions noted.
                """);

        assertThat(matrix.controls().getFirst().description()).isEqualTo("Access is approved by the owner.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Control: Access is approved.",
                "Control Activity: Access is approved.",
                "Control CC6.1.02: Access is approved.",
                "Tests Performed by Service Auditor: Inspected it.",
                "Test Procedure: Inspected it.",
                "Results of Tests: None.",
                "Test Results: None.",
                "Criteria: CC6.1",
                "Management's Response: It was mended.",
            })
    void labelsHaveManyForms(String line) {
        assertThat(Labels.at(Typeset.lines(Typeset.pages(line)).getFirst())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Access is approved: by the owner.",
                "The control operated as follows: daily.",
                "Larkspur Care, Inc.",
                "Control Activity",
                "Note: the results are below.",
            })
    void otherLinesAreNone(String line) {
        assertThat(Labels.at(Typeset.lines(Typeset.pages(line)).getFirst())).isNull();
    }

    @Test
    void aLabelMayEndInTheControlsNumberWithoutBoldType() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                Control Activity 1.01: Access is approved.

                Tests Performed:

                Inspected the policy.

                Test Result: No exceptions noted.

                Control Activity 1.02:

                Access is reviewed.

                Tests Performed: Inspected the reviews.

                Test Result: None noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                1.01 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                1.02 [CC6.1] Access is reviewed.
                  Inspected the reviews. => None noted.
                """);
    }

    @Test
    void labelsThatRecurNeedNeitherMarkNorBoldType() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #Control AC-1

                Access is approved.

                Tests Applied

                Inspected the policy.

                Test Conclusion

                No exceptions noted.

                #Control AC-2

                Access is reviewed.

                Tests Applied

                Inspected the reviews.

                Test Conclusion

                No exceptions noted.

                #Control AC-3

                Access is logged.

                Tests Applied

                Inspected the logs.

                Test Conclusion

                No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                AC-3 [CC6.1] Access is logged.
                  Inspected the logs. => No exceptions noted.
                """);
    }

    @Test
    void theTableOfTheKindsOfTestsHidesNoBlocks() {
        var matrix = Readings.of("""
                #Test          Description

                 Inquiry       Asked the people who perform it.

                 Inspection    Looked at records of it.

                #CC6.1 The entity restricts logical access.

                Control 1.01: Access is approved.
                Tests Performed: Inspected the policy.
                Test Result: No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                1.01 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                """);
    }
}
