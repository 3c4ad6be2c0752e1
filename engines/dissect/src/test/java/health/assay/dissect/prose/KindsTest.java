package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void aReportOnDesignAndOperationOverAPeriodIsATypeTwo() {
        var facts = Reports.withOpinion("## Opinion\n" + Reports.OPINION);

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC2_TYPE_II);
        assertThat(facts.asOf()).isNull();
    }

    @Test
    void aReportOnDesignAsOfADayIsATypeOne() {
        var facts = Prose.read(Sheets.of(typeOne()));

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC2_TYPE_I);
        assertThat(facts.asOf().fact()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(facts.period()).isNull();
    }

    @Test
    void aCoverThatNamesTheOtherTypeRaisesADoubt() {
        var facts = Prose.read(Sheets.of(typeOne().replace("Type 1", "Type 2")));

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC2_TYPE_I);
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("document.kind"));
    }

    @Test
    void aTypeTwoMaySpeakOfADayInItsScope() {
        var facts = Reports.withScope(Reports.SCOPE.replace("titled", "as of June 30, 2024, titled"));

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC2_TYPE_II);
    }

    @Test
    void controlObjectivesOverFinancialReportingMakeASocOne() {
        var kind = kind("""
                # Section I – Independent Service Auditor’s Report
                We have examined the description and the controls to achieve the related control objectives, which are
                likely to be relevant to user entities’ internal control over financial reporting, in accordance with
                attestation standards established by the American Institute of Certified Public Accountants.

                ## Opinion
                In our opinion, in all material respects, the controls related to the control objectives were suitably
                designed and operated effectively throughout the period January 1, 2024 to December 31, 2024.
                """);

        assertThat(kind).isEqualTo(DocumentKind.SOC1);
    }

    @Test
    void anOpinionOnTheAssertionMakesASocThree() {
        var kind = kind("""
                # SOC 3 Report
                ===
                # Independent Service Auditor’s Report
                To the Management of Larkspur Care, Inc.:

                ## Scope
                We have examined Larkspur Care, Inc.’s accompanying assertion titled “Assertion of Larkspur Care
                Management” that the controls within the platform were effective throughout the period July 1, 2023 to
                June 30, 2024, to provide reasonable assurance that commitments were achieved based on the trust services
                criteria relevant to security set forth in TSP section 100.

                ## Opinion
                In our opinion, management’s assertion that the controls within the platform were effective throughout
                the period July 1, 2023 to June 30, 2024 is fairly stated, in all material respects.
                """);

        assertThat(kind).isEqualTo(DocumentKind.SOC3);
    }

    @Test
    void whatSaysItIsNoCpaFirmsReportIsNone() {
        var kind = kind("""
                # AI Audit
                This is not an official SOC 2 audit and not a report of a CPA firm.
                ===
                # Independent Service Auditor’s Report
                We have examined the description based on the trust services criteria relevant to security.

                ## Opinion
                In our opinion, in all material respects, the controls were suitably designed and operated effectively.
                """);

        assertThat(kind).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void certificatesAndInvoicesAreSomethingElse() {
        assertThat(kind("# CERTIFICATE\nThe management system of Larkspur Care conforms to ISO/IEC 27001:2022.\n"))
                .isEqualTo(DocumentKind.OTHER);
        assertThat(kind("# INVOICE\nSOC 2 Type 2 examination | 28,000.00\nTotal due\n"))
                .isEqualTo(DocumentKind.OTHER);
        assertThat(kind("# Penetration Test Letter\nTo whom it may concern:\nWe tested the platform.\nSincerely,\n"))
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aFileWithoutTextSaysSo() {
        var facts = Prose.read(Sheets.of(""));

        assertThat(facts.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(facts.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.message()).contains("No text"));
    }

    private static DocumentKind kind(String text) {
        return Prose.read(Sheets.of(text)).kind();
    }

    private static String typeOne() {
        var scope = """
                We have examined Larkspur Care, Inc.’s accompanying description of its Larkspur Platform as of June 30,
                2024 and the suitability of the design of controls stated in it as of June 30, 2024, based on the trust
                services criteria relevant to security set forth in TSP section 100.

                """;
        var opinion = """
                ## Other Matter
                We did not perform any procedures regarding the operating effectiveness of controls and, accordingly, do
                not express an opinion thereon.

                ## Opinion
                In our opinion, in all material respects,
                a. the description presents the Larkspur Platform as of June 30, 2024; and
                b. the controls were suitably designed as of June 30, 2024, if the controls operated effectively as of
                that date.
                """;
        return Reports.whole(Reports.auditor(scope, opinion), "We confirm it as of June 30, 2024.\n", "The system.\n")
                .replace("Type 2", "Type 1")
                .replace("For the Period July 1, 2023 to June 30, 2024", "As of June 30, 2024");
    }

    @Test
    void anOpinionOnAnAssertionIsASocThreeWithoutNamingTheStandard() {
        var facts = Prose.read(Sheets.of("""
                # Larkspur Care, Inc.
                SOC 3 Report
                ===
                # Independent Service Auditor’s Report
                We have examined the accompanying assertion of the management of Larkspur Care, Inc. that the controls
                within the system were effective, based on the trust services criteria relevant to security.

                In our opinion, management’s assertion that the controls were effective throughout the period is fairly
                stated, in all material respects.
                """));

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC3);
    }

    @Test
    void aLongNameMayStandBetweenWhoEngagesAndWhat() {
        var engaged = Reports.SCOPE.replace(
                "We have examined Larkspur Care, Inc.’s",
                "We were engaged by the management of Larkspur Care and Document Imaging, Inc. (“Larkspur” or “the Service\nOrganization”) to report on its");

        assertThat(Reports.withScope(engaged).kind()).isEqualTo(DocumentKind.SOC2_TYPE_II);
    }
}
