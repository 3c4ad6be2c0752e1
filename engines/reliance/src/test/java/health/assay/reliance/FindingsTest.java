package health.assay.reliance;

import static health.assay.dissect.report.ControlTest.Outcome.EXCEPTION;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_OPERATED;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_TESTED;
import static health.assay.dissect.report.ControlTest.Outcome.NO_EXCEPTION;
import static health.assay.reliance.AReport.ENCRYPTION;
import static health.assay.reliance.AReport.LEAVERS;
import static health.assay.reliance.AReport.TODAY;
import static health.assay.reliance.AReport.control;
import static health.assay.reliance.AReport.criteria;
import static health.assay.reliance.AReport.on;
import static health.assay.reliance.AReport.test;
import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ControlTest.Sample;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Opinion.Kind;
import health.assay.dissect.report.Opinion.Limb;
import health.assay.reliance.Finding.Severity;
import health.assay.reliance.concepts.Concepts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Findings FINDINGS = new Findings(new ExpectedControls(Concepts.expected()));

    @Test
    void aBridgeLetterIsTheWrongDocument() {
        var letter = new Dissection(AReport.document(DocumentKind.BRIDGE_LETTER), null, null, List.of());

        var findings = FINDINGS.of(letter, List.of(), List.of(), TODAY);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HIGH));
    }

    @Test
    void aTypeOneIsPointedOut() {
        assertThat(finding(AReport.ofAYear().asTypeOne(), "document.kind").message())
                .contains("Type I");
    }

    @Test
    void halfAYearIsLongEnoughAndADayLessIsNot() {
        var half = AReport.ofAYear().over(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
        var less = AReport.ofAYear().over(LocalDate.of(2024, 7, 2), LocalDate.of(2024, 12, 31));

        assertThat(checks(half)).doesNotContain("period.short");
        assertThat(finding(less, "period.short").severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void lessThanThreeMonthsWeighsMore() {
        var report = AReport.ofAYear().over(LocalDate.of(2024, 10, 2), LocalDate.of(2024, 12, 31));

        assertThat(finding(report, "period.short").severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void aReportIsOldTheDayAfterItsTwelveMonths() {
        var yearEnd = LocalDate.of(2024, 12, 31);

        assertThat(checks(AReport.ofAYear(), yearEnd.plusYears(1)))
                .doesNotContain("period.old")
                .contains("period.gap");
        assertThat(checks(AReport.ofAYear(), yearEnd.plusYears(1).plusDays(1)))
                .contains("period.old")
                .doesNotContain("period.gap");
    }

    @Test
    void theGapSinceThePeriodIsCountedInDays() {
        assertThat(finding(AReport.ofAYear(), "period.gap").message()).contains("32 days");
        assertThat(checks(AReport.ofAYear(), LocalDate.of(2024, 12, 31))).doesNotContain("period.gap");
    }

    @Test
    void everyOpinionButTheCleanOneIsRaised() {
        assertThat(checks(AReport.ofAYear())).noneMatch(check -> check.startsWith("opinion."));
        assertThat(finding(
                                AReport.ofAYear().withOpinion(Kind.QUALIFIED, on(Limb.DESIGN, "CC6.1", "CC6.2")),
                                "opinion.qualified")
                        .message())
                .contains("design under CC6.1, CC6.2");
        assertThat(checks(AReport.ofAYear().withOpinion(Kind.ADVERSE))).contains("opinion.adverse");
        assertThat(checks(AReport.ofAYear().withOpinion(Kind.DISCLAIMER))).contains("opinion.disclaimer");
        assertThat(checks(AReport.ofAYear().withOpinion(Kind.UNREAD))).contains("opinion.unread");
    }

    @Test
    void anAssertionAtOddsWithTheOpinionIsRaised() {
        var differs = new Assertion(true, false, AReport.PLACE);
        var unknown = new Assertion(true, null, AReport.PLACE);

        assertThat(checks(AReport.ofAYear().withAssertion(differs))).contains("assertion.differs");
        assertThat(checks(AReport.ofAYear().withAssertion(unknown)))
                .doesNotContain("assertion.differs", "assertion.missing");
        assertThat(checks(AReport.ofAYear().withAssertion(new Assertion(false, null, null))))
                .contains("assertion.missing");
    }

    @Test
    void exceptionsAreCountedAndLocated() {
        var report = AReport.ofAYear()
                .with(control("C1", ENCRYPTION, "CC6.1", NO_EXCEPTION))
                .with(control("C2", LEAVERS, "CC6.2", EXCEPTION))
                .with(control("C3", LEAVERS, "CC6.3", NOT_OPERATED))
                .withUnanswered("C2");

        assertThat(finding(report, "exceptions.rate").message()).contains("1 of 2 tested controls", "50%", "CC6.2 1");
        assertThat(finding(report, "exceptions.unanswered").message()).contains("control C2");
    }

    @Test
    void aTenthOfTheControlsDeviatingIsNotYetHigh() {
        assertThat(finding(withDeviations(1, 10), "exceptions.rate").severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding(withDeviations(2, 19), "exceptions.rate").severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void whatNobodySawAtWorkIsCounted() {
        var report = AReport.ofAYear()
                .with(control("C1", ENCRYPTION, "CC6.1", NOT_OPERATED))
                .with(control("C2", LEAVERS, "CC6.2", NOT_TESTED))
                .with(control("C3", LEAVERS, "CC6.2", NO_EXCEPTION));

        assertThat(finding(report, "testing.not-operated").message()).contains("1 of 3", "(C1)");
        assertThat(finding(report, "testing.not-tested").message()).contains("1 of 3", "(C2)");
    }

    @Test
    void askingAloneIsNoTest() {
        assertThat(TestingFindings.onlyAsks("Inquired of the CISO regarding the review."))
                .isTrue();
        assertThat(TestingFindings.onlyAsks("Inquired of the CISO and inspected the settings."))
                .isFalse();
        assertThat(TestingFindings.onlyAsks("Observed the badge readers.")).isFalse();
    }

    @Test
    void oneRealTestIsEnoughForAControl() {
        var asked = test("Inquired of the CISO.", NO_EXCEPTION, null);
        var looked = test("Inspected the settings.", NO_EXCEPTION, null);
        var report = AReport.ofAYear()
                .with(control("C1", ENCRYPTION, criteria("CC6.1"), asked))
                .with(control("C2", LEAVERS, criteria("CC6.2"), asked, looked));

        assertThat(finding(report, "testing.inquiry-only").message()).contains("1 of 2", "(C1)");
    }

    @Test
    void samplesAreSmallAgainstTheirPopulation() {
        assertThat(SampleFindings.isSmall(new Sample(25, 250, 0))).isFalse();
        assertThat(SampleFindings.isSmall(new Sample(24, 250, 0))).isTrue();
        assertThat(SampleFindings.isSmall(new Sample(10, 100, 0))).isFalse();
        assertThat(SampleFindings.isSmall(new Sample(9, 100, 0))).isTrue();
        assertThat(SampleFindings.isSmall(new Sample(1, 1, 0))).isFalse();
        assertThat(SampleFindings.isSmall(new Sample(1, 4, 0))).isTrue();
        assertThat(SampleFindings.isSmall(new Sample(1, null, 0))).isFalse();
    }

    @Test
    void categoriesThatMatterForHealthInformationAreMissed() {
        assertThat(checks(AReport.ofAYear().in(Category.SECURITY)))
                .contains("scope.availability", "scope.confidentiality", "scope.privacy");
        assertThat(checks(AReport.ofAYear().in(Category.values()))).noneMatch(check -> check.startsWith("scope."));
    }

    @Test
    void aMappingOutsideTheOpinionIsManagementsOwnWord() {
        assertThat(checks(AReport.ofAYear().withHipaaMapping())).contains("scope.hipaa-mapping");
    }

    @Test
    void whatIsLeftToOthersIsListed() {
        var report = AReport.ofAYear().withUserControl("Remove leavers.").withCarvedOut("Cloudhost");

        assertThat(finding(report, "others.user-entity-controls").message()).contains("1 control that");
        assertThat(finding(report, "others.carved-out").message()).contains("Cloudhost (Hosting)");
    }

    @Test
    void anExpectedControlThatIsThereIsNotMissed() {
        var report = AReport.ofAYear().with(control("C1", ENCRYPTION, "CC6.1", NO_EXCEPTION));

        assertThat(checks(report)).contains("expected.offboarding").doesNotContain("expected.encryption");
    }

    @Test
    void aReportWithoutControlsSaysThatNoneCouldBeRead() {
        assertThat(checks(AReport.ofAYear()))
                .contains("expected.unread")
                .noneMatch(check -> check.equals("expected.encryption"));
    }

    @Test
    void theAuditorIsToBeVerifiedByHand() {
        assertThat(finding(AReport.ofAYear(), "auditor.verify").message())
                .contains("Drumgoole Assurance Partners, LLC of Denver", "Colorado");
    }

    @Test
    void theMostPressingComesFirst() {
        var findings =
                FINDINGS.of(AReport.ofAYear().withOpinion(Kind.ADVERSE).dissected(), List.of(), List.of(), TODAY);

        assertThat(findings).extracting(Finding::severity).isSorted();
    }

    private static AReport withDeviations(int deviating, int tested) {
        var report = AReport.ofAYear();
        for (var i = 0; i < tested; i++) {
            report.with(control("C" + i, LEAVERS, "CC6.2", i < deviating ? EXCEPTION : NO_EXCEPTION));
        }
        return report;
    }

    private static List<String> checks(AReport report) {
        return checks(report, TODAY);
    }

    private static List<String> checks(AReport report, LocalDate today) {
        return FINDINGS.of(report.dissected(), List.of(), List.of(), today).stream()
                .map(Finding::check)
                .toList();
    }

    private static Finding finding(AReport report, String check) {
        return FINDINGS.of(report.dissected(), List.of(), List.of(), TODAY).stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
