package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssertionsTest {

    private static final String QUALIFIED = """
            ## Basis for Qualified Opinion
            Controls did not operate effectively to meet criterion CC6.3.

            ## Qualified Opinion
            In our opinion, except for the matter described above, in all material respects, the controls operated
            effectively.
            """;

    @Test
    void aCleanAssertionAgreesWithACleanOpinion() {
        assertThat(agrees("## Opinion\n" + Reports.OPINION, Reports.ASSERTION)).isTrue();
    }

    @Test
    void aCleanAssertionDoesNotAgreeWithAQualifiedOpinion() {
        assertThat(agrees(QUALIFIED, Reports.ASSERTION)).isFalse();
    }

    @Test
    void anAssertionThatMakesTheSameExceptionAgrees() {
        assertThat(
                        agrees(
                                QUALIFIED,
                                "We confirm that, except for the matter described below, controls operated.\nCriterion CC6.3 was not met.\n"))
                .isTrue();
    }

    @Test
    void anAssertionThatOwnsUpWithoutTheWordExceptAgrees() {
        assertThat(agrees(
                        QUALIFIED,
                        "We confirm it. Management identified a material deficiency in the review of access.\n"))
                .isTrue();
    }

    @Test
    void anExceptionOnAnotherCriterionDoesNotAgree() {
        assertThat(agrees(QUALIFIED, "We confirm it, except that criterion A1.2 was not met.\n"))
                .isFalse();
    }

    @Test
    void whatTheDescriptionLeavesToSubserviceOrganizationsIsNoException() {
        var assertion = Reports.ASSERTION
                + "\nThe description does not disclose the actual controls at the subservice organization.\n";

        assertThat(agrees("## Opinion\n" + Reports.OPINION, assertion)).isTrue();
    }

    @Test
    void agreementWithAnUnreadOpinionIsUnknown() {
        assertThat(agrees("", Reports.ASSERTION)).isNull();
    }

    private static Boolean agrees(String opinion, String assertion) {
        return Reports.withAssertion(opinion, assertion).assertion().agreesWithOpinion();
    }
}
