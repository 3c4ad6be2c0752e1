package health.assay.reliance;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.BridgeLetter.Signer;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.reliance.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BridgeFindingsTest {

    private static final String ORGANIZATION = "Quillmarrow Health, Inc.";
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 10);
    private static final Period QUARTER = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
    private static final Signer OFFICER = new Signer("Ada Quill", "Chief Executive Officer", ORGANIZATION);
    private static final Place PLACE = new Place(1, null);

    @Test
    void aFittingLetterIsNeverCalledTested() {
        var review = review(letter(ORGANIZATION, END, QUARTER, OFFICER));

        assertThat(bridging(review))
                .extracting(Finding::check)
                .containsExactlyInAnyOrder("bridge.untested", "bridge.until-today");
        assertThat(finding(review, "bridge.untested").message())
                .contains("1 Jan 2025 to 31 Mar 2025", "not audited", "no control is shown as tested");
        assertThat(finding(review, "period.gap").message()).contains("No auditor vouches", "up to 31 Mar 2025");
        assertThat(review.hipaa()).isEqualTo(review().hipaa());
    }

    @Test
    void aLetterOfAnotherCompanyOrReportDoesNotReachForThisOne() {
        var review = review(letter("Ospreloom LLC", LocalDate.of(2023, 12, 31), QUARTER, OFFICER));

        assertThat(bridging(review))
                .filteredOn(finding -> finding.severity() == Severity.HIGH)
                .extracting(Finding::check)
                .containsExactlyInAnyOrder("bridge.organization", "bridge.report");
        assertThat(finding(review, "bridge.organization").message())
                .endsWith("is of Ospreloom LLC, not of Quillmarrow Health, Inc., and does not speak for this report.");
        assertThat(finding(review, "period.gap").message()).startsWith("Nobody vouches");
    }

    @Test
    void daysBetweenReportAndLetterAreNamed() {
        var late = new Period(LocalDate.of(2025, 1, 3), LocalDate.of(2025, 3, 31));

        var finding = finding(review(letter(ORGANIZATION, END, late, OFFICER)), "bridge.start");

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.message()).contains("for 2 days after 31 Dec 2024");
    }

    @Test
    void threeMonthsAreEnoughAndADayMoreIsTooLong() {
        var longer = new Period(QUARTER.from(), LocalDate.of(2025, 4, 1));

        assertThat(checks(review(letter(ORGANIZATION, END, QUARTER, OFFICER)))).doesNotContain("bridge.long");
        assertThat(checks(review(letter(ORGANIZATION, END, longer, OFFICER)))).contains("bridge.long");
    }

    @Test
    void lettersFollowEachOther() {
        var second = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 10));

        var review = review(letter(ORGANIZATION, END, second, OFFICER), letter(ORGANIZATION, END, QUARTER, OFFICER));

        assertThat(checks(review))
                .doesNotContain("bridge.start", "bridge.until-today")
                .contains("bridge.long");
    }

    @Test
    void theAuditorDoesNotSignABridgeLetter() {
        var auditor = new Signer("Pat Drum", "Partner", "Drumgoole Assurance Partners");

        var finding = finding(review(letter(ORGANIZATION, END, QUARTER, auditor)), "bridge.signature");

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.message()).contains("signed by the auditor");
    }

    @Test
    void changesAndIncidentsAreQuotedWithTheirPage() {
        var quote = new Located<>("A security incident touched one customer.", new Place(2, null), "quote");
        var letter = new BridgeLetter(
                ORGANIZATION,
                null,
                END,
                QUARTER,
                LocalDate.of(2025, 4, 2),
                null,
                false,
                false,
                List.of(),
                List.of(quote),
                PLACE);

        var review = review(letter);

        var incident = finding(review, "bridge.incident");
        assertThat(incident.severity()).isEqualTo(Severity.HIGH);
        assertThat(incident.message()).contains("“A security incident", "(letter.pdf, page 2)");
        assertThat(incident.place()).as("a page of another file").isNull();
        assertThat(checks(review)).contains("bridge.silent", "bridge.unaudited", "bridge.signature");
    }

    @Test
    void aLetterInTheReportsOwnFileIsFoundByItself() {
        var report = AReport.ofAYear().dissected();
        var bound = new Dissection(
                report.document(), report.report(), letter(ORGANIZATION, END, QUARTER, OFFICER), List.of());

        var review = new Reviewer().review(bound, TODAY);

        assertThat(review.bridges()).singleElement().matches(Bridge::isBound);
        assertThat(finding(review, "bridge.untested").place()).isEqualTo(PLACE);
    }

    @Test
    void aFileThatIsNoLetterIsSaidSo() {
        var other = new Dissection(AReport.document(DocumentKind.OTHER), null, null, List.of());

        var review = new Reviewer().review(AReport.ofAYear().dissected(), List.of(other), TODAY);

        assertThat(finding(review, "bridge.kind").severity()).isEqualTo(Severity.HIGH);
        assertThat(review.bridges()).isEmpty();
    }

    private static BridgeLetter letter(
            String organization, LocalDate reportEnd, @Nullable Period covers, @Nullable Signer signer) {
        return new BridgeLetter(
                organization,
                null,
                reportEnd,
                covers,
                covers == null ? null : covers.to().plusDays(2),
                signer,
                true,
                true,
                List.of(),
                List.of(),
                PLACE);
    }

    private static Review review(BridgeLetter... letters) {
        var files = Stream.of(letters)
                .map(letter -> new Dissection(
                        new Document("letter.pdf", "1".repeat(64), 2, DocumentKind.BRIDGE_LETTER, false),
                        null,
                        letter,
                        List.of()))
                .toList();
        return new Reviewer().review(AReport.ofAYear().dissected(), files, TODAY);
    }

    private static List<Finding> bridging(Review review) {
        return review.findings().stream()
                .filter(finding -> finding.check().startsWith("bridge."))
                .toList();
    }

    private static List<String> checks(Review review) {
        return review.findings().stream().map(Finding::check).toList();
    }

    private static Finding finding(Review review, String check) {
        return review.findings().stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
