package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BridgesTest {

    private static final String LETTER = """
            Larkspur Care, Inc.
            Office of the Chief Executive
            October 7, 2024

            Re: SOC 2 bridge letter

            To our customers:

            Larkspur Care, Inc. engages an independent service auditor each year. The most recent SOC 2 Type 2 report
            covers the period July 1, 2023 to June 30, 2024 and was issued by Hawthorn & Vale LLP.

            This letter covers the time from July 1, 2024 to September 30, 2024. There have been no material changes
            to the system of internal control in the bridge period.

            Sincerely,
            Ada Quill
            """;

    @Test
    void aTitleAndAnOfficeMakeALetterWithoutClosingWords() {
        var facts = Prose.read(Sheets.of("""
                Larkspur Care, Inc.
                October 7, 2024

                Bridge Letter
                Dear customer: Our most recent SOC 2 Type 2 report covers the period July 1, 2023 to June 30, 2024. This
                letter covers the gap between July 1, 2024 and October 7, 2024. To the best of our knowledge, no material
                changes have been made to our controls.
                Ada Quill, Chief Executive Officer
                """));

        assertThat(facts.kind()).isEqualTo(DocumentKind.BRIDGE_LETTER);
        assertThat(facts.bridgeLetter().covers())
                .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 7)));
    }

    @Test
    void aSubjectLineMayNameTheGapLetter() {
        var facts = Prose.read(Sheets.of("""
                Larkspur Care, Inc.
                October 7, 2024

                Subject: SOC 2 gap letter
                Larkspur Care, Inc. received a SOC 2 Type II report from Hawthorn & Vale LLP for the period ended June 30,
                2024. This gap letter is given for the time from July 1, 2024 to September 30, 2024. Management is not
                aware of any material changes to the system or its controls during this time.
                Ada Quill
                Chief Operating Officer
                """));

        assertThat(facts.kind()).isEqualTo(DocumentKind.BRIDGE_LETTER);
        assertThat(facts.bridgeLetter().organization()).isEqualTo("Larkspur Care, Inc.");
    }

    @Test
    void aPageOfAReportThatSpeaksOfBridgeLettersIsNone() {
        var facts = Reports.withDescription("""
                # Bridge Letters
                Larkspur gives its customers a bridge letter between two reports where there were no material changes. The
                Chief Operating Officer signs it, and every customer of the platform may ask the support desk for a copy.
                """);

        assertThat(facts.bound()).isFalse();
    }

    @Test
    void aLetterAloneIsABridgeLetter() {
        var facts = Prose.read(Sheets.of(LETTER));

        assertThat(facts.kind()).isEqualTo(DocumentKind.BRIDGE_LETTER);
        assertThat(facts.bound()).isFalse();
        assertThat(facts.bridgeLetter().organization()).isEqualTo("Larkspur Care, Inc.");
        assertThat(facts.bridgeLetter().reportPeriod())
                .isEqualTo(new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)));
        assertThat(facts.bridgeLetter().covers())
                .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)));
        assertThat(facts.bridgeLetter().signedOn()).isEqualTo(LocalDate.of(2024, 10, 7));
    }

    @Test
    void aLetterMayReachToItsOwnDate() {
        var facts = Prose.read(Sheets.of(LETTER.replace(
                "from July 1, 2024 to September 30, 2024", "from July 1, 2024 through the date of this letter")));

        assertThat(facts.bridgeLetter().covers())
                .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 7)));
        assertThat(facts.bridgeLetter().reportPeriod())
                .isEqualTo(new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)));
    }

    @Test
    void aLetterBehindAReportIsBoundToIt() {
        var report = Reports.whole(
                Reports.auditor(Reports.SCOPE, "## Opinion\n" + Reports.OPINION), Reports.ASSERTION, "The system.\n");

        var facts = Prose.read(Sheets.of(report + "===\n" + LETTER));

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC2_TYPE_II);
        assertThat(facts.bound()).isTrue();
        assertThat(facts.bridgeLetter()).isNotNull();
    }

    @Test
    void whoSignedIsReadFromTheEnd() {
        var letter = LETTER.strip() + "\nChief Executive Officer\nLarkspur Care, Inc.\n";

        var signer = Prose.read(Sheets.of(letter)).bridgeLetter().signer();

        assertThat(signer.name()).isEqualTo("Ada Quill");
        assertThat(signer.office()).isEqualTo("Chief Executive Officer");
        assertThat(signer.organization()).isEqualTo("Larkspur Care, Inc.");
    }

    @Test
    void aDenialOfChangesNamesNone() {
        var letter = Prose.read(Sheets.of(LETTER)).bridgeLetter();

        assertThat(letter.saysUnchanged()).isTrue();
        assertThat(letter.changes()).isEmpty();
        assertThat(letter.incidents()).isEmpty();
        assertThat(letter.saysUnaudited()).isFalse();
    }

    @Test
    void aDenialWithAnExceptionNamesAChangeAndAnIncidentIsNamedApart() {
        var letter = Prose.read(
                        Sheets.of(
                                LETTER.replace(
                                        "in the bridge period.",
                                        "in the bridge period, except that our hosting was moved. On August 3, 2024 a security incident touched one customer. This letter has not been audited.")))
                .bridgeLetter();

        assertThat(letter.changes()).hasSize(1);
        assertThat(letter.changes().getFirst().fact()).contains("hosting was moved");
        assertThat(letter.incidents()).hasSize(1);
        assertThat(letter.incidents().getFirst().fact()).startsWith("On August 3, 2024 a security incident");
        assertThat(letter.saysUnaudited()).isTrue();
    }

    @Test
    void theEndOfTheReportIsKnownWhereOnlyItIsNamed() {
        var letter = Prose.read(Sheets.of(LETTER.replace(
                        "covers the period July 1, 2023 to June 30, 2024", "was for the period ended June 30, 2024")))
                .bridgeLetter();

        assertThat(letter.reportPeriod()).isNull();
        assertThat(letter.reportEnd()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void nothingThatCameToAttentionIsNoChange() {
        var facts = Prose.read(Sheets.of(LETTER.replace(
                "There have been no material changes\nto the system of internal control in the bridge period.",
                "Nothing has come to our attention\nthat would significantly change the results reported.")));

        assertThat(facts.kind()).isEqualTo(DocumentKind.BRIDGE_LETTER);
    }
}
