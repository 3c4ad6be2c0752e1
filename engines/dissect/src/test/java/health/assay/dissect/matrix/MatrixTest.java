package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Typeset;
import health.assay.dissect.report.Criterion;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void eachCriterionMayHaveATableOfItsOwn() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved by   Inspected the policy.     No exceptions
                          the owner.                                        noted.

                 AC-2     Access is reviewed.     Inspected the reviews.    Exception noted.

                #CC6.2 The entity registers users.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-3     Users are registered.   Inspected the register.   Not tested.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => Exception noted.
                AC-3 [CC6.2] Users are registered.
                  Inspected the register. => Not tested.
                """);
    }

    @Test
    void oneWideMatrixMayNameTheCriterionInAColumn() {
        var matrix = Readings.of("""
                #Criteria   Control #   Control Activity        Tests of Controls         Test Results

                 CC6.1      AC-1        Access is approved.     Inspected the policy.     No exceptions noted.

                            AC-2        Access is reviewed.     Inspected the reviews.    No exceptions noted.

                 CC6.2      AC-3        Users are registered.   Inspected the register.   No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                AC-3 [CC6.2] Users are registered.
                  Inspected the register. => No exceptions noted.
                """);
    }

    @Test
    void aMapMayGiveTheCriteriaAndASecondTableTheTests() {
        var matrix = Readings.of("""
                #Criteria      Controls

                 CC6.1         AC-1, AC-2

                 CC6.2         AC-2

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.

                 AC-2     Access is reviewed.     Inspected the reviews.    No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.1 CC6.2] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
        assertThat(matrix.criteriaListed()).map(Criterion::id).containsExactly("CC6.1", "CC6.2");
    }

    @Test
    void aControlRepeatedByReferenceIsOneControlWithItsTestsGivenOnce() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.

                #CC6.2 The entity registers users.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Refer to CC6.1            Refer to CC6.1
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1 CC6.2] Access is approved.
                  Inspected the policy. => No exceptions noted.
                """);
    }

    @Test
    void aTypeOneHasControlsWithoutTests() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #Control #   Controls Specified by the Service Organization

                 AC-1        Access is approved by the owner of the
                             system.

                 AC-2        Access is reviewed.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner of the system.
                AC-2 [CC6.1] Access is reviewed.
                """);
    }

    @Test
    void aCriterionWithoutControlsIsListed() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.

                #CC6.4 The entity restricts physical access.

                 Not applicable: the data center belongs to the subservice organization.
                """);

        assertThat(matrix.criteriaListed()).map(Criterion::id).containsExactly("CC6.1", "CC6.4");
        assertThat(matrix.controls()).hasSize(1);
        assertThat(matrix.controls().getFirst().criteria()).containsExactly(new Criterion("CC6.1"));
    }

    @Test
    void whatFailedIsAnExceptionWithTheAuditorsWords() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the tickets.    No exceptions noted.

                 AC-2     Access is reviewed.     Inspected the reviews.    For 1 of 4 quarters
                                                                            the review was late.
                """);

        assertThat(matrix.exceptions()).hasSize(1);
        var exception = matrix.exceptions().getFirst();
        assertThat(exception.control()).isEqualTo("AC-2");
        assertThat(exception.criteria()).containsExactly(new Criterion("CC6.1"));
        assertThat(exception.text()).isEqualTo("For 1 of 4 quarters the review was late.");
        assertThat(exception.managementResponse()).isNull();
        assertThat(exception.place().page()).isEqualTo(1);
    }

    @Test
    void proseAloneHoldsNoControls() {
        var matrix = Readings.of("""
                The auditor inspected documents, observed activities and
                inquired of personnel. The results stand below.
                """);

        assertThat(matrix.controls()).isEmpty();
        assertThat(matrix.exceptions()).isEmpty();
    }

    @Test
    void headsAndLabelsAreMatterHoweverOftenTheyRecur() {
        var pages = Typeset.pages("""
                #No.      Control Activity        Tests of Controls         Test Results
                Larkspur Care, Inc.
                Test Results: No exceptions noted.
                """);

        var lines = Typeset.lines(pages);

        assertThat(lines.stream().map(Matrix.heads(pages)::test)).containsExactly(true, false, true);
    }

    @Test
    void theTableOfTheKindsOfTestsHoldsNoControls() {
        var matrix = Readings.of("""
                #Test          Description

                 Inquiry       Asked the people who perform it.

                 Inspection    Looked at records of it.

                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                """);
    }

    @Test
    void aControlMayStandOverATableOfNothingButItsTests() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                AC-1: Access is approved by the owner.

                #Tests Performed               Test Results

                 Inspected the policy.         No exceptions noted.

                #Tests Performed               Test Results

                 Inspected the reviews.        Exception noted.
                """);

        assertThat(Readings.text(matrix)).startsWith("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                """);
    }

    @Test
    void aTableOfExceptionsAndAnswersHoldsNoControls() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     Exception noted.

                #Control     Exception            Management Response

                 AC-1        Exception noted.     It was mended.
                """);

        assertThat(matrix.controls()).hasSize(1);
        assertThat(Readings.response(matrix)).isEqualTo("It was mended.");
    }

    @Test
    void plainWordsMayHeadTheColumns() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #Ref      Control Statement       How We Tested             What We Found

                 AC-1     Access is approved.     Inspected the policy.     Nothing contrary to it was found.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => Nothing contrary to it was found.
                """);
    }
}
