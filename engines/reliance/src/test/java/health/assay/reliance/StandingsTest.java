package health.assay.reliance;

import static health.assay.dissect.report.ControlTest.Outcome.DESIGN_DEFICIENCY;
import static health.assay.dissect.report.ControlTest.Outcome.EXCEPTION;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_OPERATED;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_TESTED;
import static health.assay.dissect.report.ControlTest.Outcome.NO_EXCEPTION;
import static health.assay.reliance.AReport.ENCRYPTION;
import static health.assay.reliance.AReport.TODAY;
import static health.assay.reliance.AReport.control;
import static health.assay.reliance.AReport.criteria;
import static health.assay.reliance.AReport.on;
import static health.assay.reliance.AReport.test;
import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Opinion.Kind;
import health.assay.dissect.report.Opinion.Limb;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final Reviewer REVIEWER = new Reviewer();
    private static final String STORED = "164.312(a)(2)(iv)";
    private static final String SENT = "164.312(e)(2)(ii)";

    @Test
    void aCleanTestOfAnAddressingControlIsTested() {
        var report = encryptionTested(NO_EXCEPTION);

        var standing = standing(report, STORED);

        assertThat(standing.standing()).isEqualTo(Standing.TESTED);
        assertThat(standing.needed()).isNull();
        assertThat(standing.support())
                .singleElement()
                .satisfies(support -> assertThat(support.quote()).isEqualTo(ENCRYPTION));
    }

    @Test
    void aDeviationIsAnException() {
        assertThat(standing(encryptionTested(EXCEPTION), STORED).standing()).isEqualTo(Standing.EXCEPTION);
        assertThat(standing(encryptionTested(DESIGN_DEFICIENCY), STORED).standing())
                .isEqualTo(Standing.EXCEPTION);
    }

    @Test
    void whatDidNotOperateOrWasNotTestedIsDescribed() {
        assertThat(standing(encryptionTested(NOT_OPERATED), STORED).standing()).isEqualTo(Standing.DESCRIBED);
        assertThat(standing(encryptionTested(NOT_TESTED), STORED).standing()).isEqualTo(Standing.DESCRIBED);
    }

    @Test
    void aTypeOneOnlyDescribes() {
        var report = AReport.ofAYear().asTypeOne().with(control("C1", ENCRYPTION, "CC6.1"));

        var standing = standing(report, STORED);

        assertThat(standing.standing()).isEqualTo(Standing.DESCRIBED);
        assertThat(standing.needed()).contains("Type II").contains("control C1");
    }

    @Test
    void oneDeviationAmongCleanTestsIsAnException() {
        var report = encryptionTested(NO_EXCEPTION, EXCEPTION);

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.EXCEPTION);
    }

    @Test
    void oneUntestedPartLeavesTheControlDescribed() {
        var report = encryptionTested(NO_EXCEPTION, NOT_TESTED);

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.DESCRIBED);
    }

    @Test
    void aDeviationInOneControlOutweighsACleanTestOfAnother() {
        var report = encryptionTested(NO_EXCEPTION)
                .with(control("C2", "Databases that hold patient data are encrypted at rest.", "CC6.1", EXCEPTION));

        var standing = standing(report, STORED);

        assertThat(standing.standing()).isEqualTo(Standing.EXCEPTION);
        assertThat(standing.support()).extracting(Support::control).containsExactly("C2", "C1");
    }

    @Test
    void aCleanTestOutweighsAControlThatIsOnlyDescribed() {
        var report = encryptionTested(NO_EXCEPTION)
                .with(control("C2", "Databases that hold patient data are encrypted at rest.", "CC6.1", NOT_OPERATED));

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.TESTED);
    }

    @Test
    void aControlThatLeavesAnElementOutIsRelated() {
        var report = AReport.ofAYear()
                .with(control("C1", "Laptops are encrypted with BitLocker, forced by MDM.", "CC6.8", NO_EXCEPTION));

        var standing = standing(report, STORED);

        assertThat(standing.standing()).isEqualTo(Standing.RELATED);
        assertThat(standing.support()).hasSize(1);
        assertThat(standing.needed()).isNotBlank();
    }

    @Test
    void aCriterionInScopeMakesARequirementRelatedAndNoneLeavesItOutside() {
        var report = AReport.ofAYear().in(Category.SECURITY);

        assertThat(standing(report, SENT).standing()).isEqualTo(Standing.RELATED);
        assertThat(standing(report, "164.520(a)(1)").standing()).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void anAdverseOpinionLeavesNothingTested() {
        var report = encryptionTested(NO_EXCEPTION).withOpinion(Kind.ADVERSE, on(Limb.OPERATION, "CC8.1"));

        var standing = standing(report, STORED);

        assertThat(standing.standing()).isEqualTo(Standing.EXCEPTION);
        assertThat(standing.needed()).contains("opinion");
    }

    @Test
    void anAdverseOpinionOnTheDescriptionAloneLeavesTestsStanding() {
        var report = encryptionTested(NO_EXCEPTION).withOpinion(Kind.ADVERSE, on(Limb.DESCRIPTION));

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.TESTED);
    }

    @Test
    void withoutAnOpinionNothingIsTested() {
        assertThat(standing(encryptionTested(NO_EXCEPTION).withOpinion(Kind.DISCLAIMER), STORED)
                        .standing())
                .isEqualTo(Standing.EXCEPTION);
        assertThat(standing(encryptionTested(NO_EXCEPTION).withOpinion(Kind.UNREAD), STORED)
                        .standing())
                .isEqualTo(Standing.EXCEPTION);
    }

    @Test
    void aQualificationReachesWhatStandsOnlyUnderItsCriteria() {
        var report = encryptionTested(NO_EXCEPTION).withOpinion(Kind.QUALIFIED, on(Limb.OPERATION, "CC6.1"));

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.EXCEPTION);
    }

    @Test
    void aQualificationLeavesWhatStandsUnderAnotherCriterionToo() {
        var twice = control(
                "C1", ENCRYPTION, criteria("CC6.1", "CC6.7"), test("Inspected the settings.", NO_EXCEPTION, null));
        var report = AReport.ofAYear().with(twice).withOpinion(Kind.QUALIFIED, on(Limb.OPERATION, "CC6.1"));

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.TESTED);
    }

    @Test
    void aQualificationOfAWholeLimbReachesEverything() {
        var report = encryptionTested(NO_EXCEPTION).withOpinion(Kind.QUALIFIED, on(Limb.OPERATION));

        assertThat(standing(report, STORED).standing()).isEqualTo(Standing.EXCEPTION);
    }

    @Test
    void aLongDescriptionIsQuotedUpToAWord() {
        var words = ENCRYPTION + " Keys are held apart.".repeat(20);
        var report = AReport.ofAYear().with(control("C1", words, "CC6.1", NO_EXCEPTION));

        var quote = standing(report, STORED).support().getFirst().quote();

        assertThat(quote).hasSizeLessThanOrEqualTo(302).endsWith(" …");
        assertThat(words).startsWith(quote.substring(0, quote.length() - 2));
    }

    @Test
    void anythingButASoc2HasNoStandings() {
        var letter = new Dissection(AReport.document(DocumentKind.BRIDGE_LETTER), null, null, List.of());

        var review = REVIEWER.review(letter, TODAY);

        assertThat(review.hipaa()).isEmpty();
        assertThat(review.findings()).extracting(Finding::check).containsExactly("document.kind");
    }

    private static AReport encryptionTested(Outcome... outcomes) {
        return AReport.ofAYear().with(control("C1", ENCRYPTION, "CC6.1", outcomes));
    }

    private static RequirementStanding standing(AReport report, String citation) {
        return REVIEWER.review(report.dissected(), TODAY).hipaa().stream()
                .filter(standing -> standing.citation().equals(citation))
                .findFirst()
                .orElseThrow();
    }
}
