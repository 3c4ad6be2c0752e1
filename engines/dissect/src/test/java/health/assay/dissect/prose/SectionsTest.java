package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Independent Service Auditor’s Report; AUDITOR_REPORT",
                "Independent Service Auditors' Report; AUDITOR_REPORT",
                "Report of Independent Service Auditors; AUDITOR_REPORT",
                "Report of the Independent Service Auditor; AUDITOR_REPORT",
                "Independent Auditor’s Report; AUDITOR_REPORT",
                "Independent Service Auditor’s Assurance Report; AUDITOR_REPORT",
                "Independent Accountant’s Report; AUDITOR_REPORT",
                "Report of Independent Certified Public Accountants; AUDITOR_REPORT",
                "Independent Service Auditor’s Report on a SOC 2 Examination; AUDITOR_REPORT",
                "Harrow Partners, LLC’s Independent Service Auditor’s Report; AUDITOR_REPORT",
                "Independent Service Auditor’s SOC 2 Report; AUDITOR_REPORT",
                "Opinion of the Independent Service Auditor; AUDITOR_REPORT",
                "Management’s Assertion; ASSERTION",
                "Written Assertion of the Service Organization; ASSERTION",
                "Management of Larkspur’s Assertion Regarding its Larkspur Platform; ASSERTION",
                "eLark’s Management Assertion; ASSERTION",
                "Assertion of Larkspur Care Management; ASSERTION",
                "Assertion of the Management of Larkspur Care, Inc.; ASSERTION",
                "Larkspur Care, Inc.’s Management Assertion; ASSERTION",
                "Management’s Assertion Provided by Larkspur Care, Inc.; ASSERTION",
                "Management Assertion; ASSERTION",
                "Statement by the Service Organization; ASSERTION",
                "Service Organization’s Assertion; ASSERTION",
                "Description of the System; DESCRIPTION",
                "Larkspur Care’s Description of Its Larkspur Platform; DESCRIPTION",
                "System Description; DESCRIPTION",
                "Larkspur Care, Inc. System Description; DESCRIPTION",
                "Description of the Boundaries of the System; DESCRIPTION",
                "Larkspur Care’s Description of the Boundaries of the Larkspur Platform; DESCRIPTION",
                "Description of Larkspur Care’s Platform System; DESCRIPTION",
                "Trust Services Criteria, Related Controls, and Tests of Controls; TESTS",
                "Trust Services Category, Criteria, Related Controls, and Tests of Controls; TESTS",
                "Applicable Trust Services Criteria and Related Controls; TESTS",
                "Testing Matrices; TESTS",
                "Controls, Test Procedures and Test Results; TESTS",
                "Controls Mapped to the Trust Services Criteria; TESTS",
                "Criteria, Controls, Tests and Results; TESTS",
                "Description of the Trust Services Criteria, Larkspur’s Related Controls and Harrow LLP’s Tests and Results; TESTS",
                "Auditor’s Testing of Controls; TESTS",
                "Tests of Controls and Results; TESTS",
                "Tests of Controls and Results of Tests; TESTS",
                "Control Description and Tests; TESTS",
                "Description of Criteria, Controls, Tests and Results of Tests; TESTS",
                "Hawthorn & Vale LLP’s Description of Criteria, Controls, Tests and Results of Tests; TESTS",
                "Information Provided by the Service Auditor; TESTS",
                "Other Information Provided by Larkspur Care, Inc.; OTHER_INFORMATION",
                "Other Information Provided by Management; OTHER_INFORMATION",
                "Additional Information Provided by Management Not Covered by the Service Auditor’s Report; OTHER_INFORMATION",
                "Unaudited Information; OTHER_INFORMATION",
                "Annexure; OTHER_INFORMATION"
            })
    void aBareTitleNamesItsSection(String title, Section.Kind kind) {
        assertThat(Titles.exactly(title)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Description of Tests of Controls",
                "Service Auditor’s Responsibilities",
                "Description of the Services Provided were as follows.",
                "report, “Trust Services Criteria, Related Controls, and Tests of Controls”.",
                "Complementary User Entity Controls",
                "Control Environment",
                "Types of Tests Performed"
            })
    void otherHeadingsAndSentencesNameNone(String title) {
        assertThat(Titles.exactly(title)).isNull();
    }

    @Test
    void sectionsAreKnownByTitleInEitherOrder() {
        var kinds = kinds("""
                # Section 1. Management’s Assertion
                We confirm that the description presents the system.
                ===
                # Section 2. Independent Service Auditor’s Report
                We have examined the description.
                ===
                # Section 3. System Description
                The system.
                ===
                # Section 4. Testing Matrices
                CC1.1
                """);

        assertThat(kinds)
                .containsExactly(
                        Section.Kind.ASSERTION,
                        Section.Kind.AUDITOR_REPORT,
                        Section.Kind.DESCRIPTION,
                        Section.Kind.TESTS);
    }

    @Test
    void aDividerPageBelongsToTheSectionItOpens() {
        var sections = sections("""
                # SECTION I
                # Independent Service Auditor’s Report
                ===
                To the Management of Larkspur Care, Inc.:
                We have examined the description.
                ===
                # SECTION II
                ===
                # Larkspur Care, Inc.’s Management Assertion
                We confirm that the description presents the system.
                """);

        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(Section.Kind.AUDITOR_REPORT, Section.Kind.ASSERTION);
        assertThat(sections.getFirst().lines()).hasSize(2);
        assertThat(sections.getLast().firstPage()).isEqualTo(3);
    }

    @Test
    void aTitleRepeatedAfterItsDividerOpensNoSecondSection() {
        var sections = sections("""
                # SECTION III
                # Description of the System
                ===
                # SECTION III – Description of the System
                The system.
                ===
                # SECTION IV
                # Testing Matrices
                ===
                # Testing Matrices
                CC1.1
                """);

        assertThat(sections).extracting(Section::kind).containsExactly(Section.Kind.DESCRIPTION, Section.Kind.TESTS);
    }

    @Test
    void theTableOfContentsOpensNoSection() {
        var sections = sections("""
                # Table of Contents
                Section I – Independent Service Auditor’s Report ........................ 3
                Section II – Management’s Assertion ..................................... 6
                Section III – System Description ........................................ 8
                ===
                # Section I – Independent Service Auditor’s Report
                We have examined the description.
                """);

        assertThat(sections).extracting(Section::kind).containsExactly(Section.Kind.FRONT, Section.Kind.AUDITOR_REPORT);
        assertThat(sections.getLast().firstPage()).isEqualTo(2);
    }

    @Test
    void aMentionInRunningTextIsNoTitle() {
        var kinds = kinds("""
                # SECTION I: Independent Service Auditor’s Report
                The tests are described in the part of this report that is called
                Section IV, “Other Information Provided by Larkspur Care, Inc.,” and are listed in
                Section IV of this report. Management has given its assertion in
                Section II: Management’s Assertion
                and it has been examined by us as described above in this report.
                ===
                # SECTION II: Management’s Assertion
                We confirm.
                """);

        assertThat(kinds).containsExactly(Section.Kind.AUDITOR_REPORT, Section.Kind.ASSERTION);
    }

    @Test
    void aTitleOnTwoLinesIsOneTitle() {
        var sections = sections("""
                # SECTION III: Larkspur Care, Inc.’s Description of Its
                # Larkspur Platform
                Larkspur serves clinics.
                """);

        assertThat(sections.getFirst().title()).isEqualTo("Larkspur Care, Inc.’s Description of Its Larkspur Platform");
    }

    @Test
    void bareTitlesAtTheTopOfAPageOpenSections() {
        var kinds = kinds("""
                # Independent Service Auditor’s Report
                We have examined the description.
                ===
                # Larkspur Care’s Management Assertion
                We confirm.
                ===
                # Larkspur Care’s Description of Its Larkspur Platform
                Larkspur serves clinics.

                ## Description of Our Software
                It is software.
                ===
                # Trust Services Criteria, Related Controls, and Tests of Controls
                CC1.1
                """);

        assertThat(kinds)
                .containsExactly(
                        Section.Kind.AUDITOR_REPORT,
                        Section.Kind.ASSERTION,
                        Section.Kind.DESCRIPTION,
                        Section.Kind.TESTS);
    }

    @Test
    void anAuditorsReportWithoutATitleIsKnownByItsFirstSentence() {
        var kinds = kinds("""
                To the Management of Larkspur Care, Inc.:

                We have examined the description of the Larkspur Platform.
                """);

        assertThat(kinds).containsExactly(Section.Kind.AUDITOR_REPORT);
    }

    @Test
    void aBridgeLetterBoundInStandsApart() {
        var kinds = kinds("""
                # SECTION IV – Testing Matrices
                CC1.1
                ===
                Larkspur Care, Inc.
                October 7, 2024
                Re: SOC 2 bridge letter
                To our customers:
                There have been no material changes to the system in the bridge period.
                Sincerely,
                Ada Quill
                """);

        assertThat(kinds).containsExactly(Section.Kind.TESTS, Section.Kind.APPENDED_BRIDGE);
    }

    private static List<Section> sections(String text) {
        return Sections.of(Sheets.of(text));
    }

    private static List<Section.Kind> kinds(String text) {
        return sections(text).stream().map(Section::kind).toList();
    }
}
