package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0 System Description",
                "1 System Description",
                "I. System Description",
                "3 | System Description"
            })
    void aNumberBeforeATitleIsTakenOff(String title) {
        assertThat(Titles.unnumbered(title)).isEqualTo("System Description");
    }

    @Test
    void testsOfControlsAboveTheOpinionIsAHeadWithinTheAuditorsReport() {
        var kinds = Sections.of(Sheets.of("""
                # Independent Service Auditor’s Report
                We have examined the description.

                # Tests of Controls
                The controls we tested are listed in Section 4.

                # Opinion
                In our opinion, in all material respects, the description presents the system.
                ===
                # Tests of Controls and Results
                CC1.1
                """));

        assertThat(kinds).extracting(Section::kind).containsExactly(Section.Kind.AUDITOR_REPORT, Section.Kind.TESTS);
    }

    @Test
    void theNumberAboveATitleBelongsToNoSectionBefore() {
        var sections = Sections.of(Sheets.of("""
                # System Description
                The system.
                ===
                # IV
                # Tests of Controls and Results
                CC1.1
                The board meets.
                The charter is kept.
                The code is signed.
                The chart is drawn.
                """));

        assertThat(sections.getFirst().lines()).hasSize(1);
    }
}
