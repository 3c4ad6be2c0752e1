package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.ComplementaryControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubserviceControlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complementary Subservice Organization Controls (CSOCs)",
                "Expected Controls at Subservice Organizations",
                "Controls Expected of Subservice Organizations",
                "Expected Subservice Organization Controls",
                "Assumed Controls at the Subservice Organizations",
                "Carved-Out Controls of Subservice Organizations"
            })
    void theirControlsStandUnderManyHeadings(String title) {
        var controls = Reports.withDescription(
                        "# Subservice Organizations\nLarkspur uses Amazon Web Services for cloud hosting.\n\n# " + title
                                + "\nLarkspur expects these controls in place:\n  • Doors are watched.\n  • Media are shredded.\n")
                .subserviceControls();

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Doors are watched.", "Media are shredded.");
        assertThat(controls).extracting(ComplementaryControl::organization).containsOnly("Amazon Web Services");
    }

    @Test
    void aHeadingOfTheirControlsWithNothingReadableBelowIsADoubt() {
        var facts = Reports.withDescription(
                "# Expected Controls at Subservice Organizations\nThey are kept in a separate file.\n");

        assertThat(facts.subserviceControls()).isEmpty();
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("subserviceControls"));
    }

    @Test
    void organizationsListedAboveTheirControlsAreNone() {
        var controls = Reports.withDescription("""
                # Subservice Organizations and Complementary Subservice Organization Controls (CSOCs)
                The following subservice organizations are used under the carve-out method:
                  • Microsoft Azure – cloud hosting
                  • Ironvale, Inc.: storage of backup media

                ## Controls Expected at Subservice Organizations
                  • Doors are watched.
                """).subserviceControls();

        assertThat(controls).extracting(ComplementaryControl::text).containsExactly("Doors are watched.");
    }

    @Test
    void plainParagraphsBelowAColonAreTheirControls() {
        var controls = Reports.withDescription("""
                # Subservice Organizations
                Larkspur uses Amazon Web Services for cloud hosting.

                # Complementary Subservice Organization Controls
                Larkspur expects these controls in place:

                Doors to the halls are watched day and night.

                Media are shredded before they leave.
                """).subserviceControls();

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly(
                        "Doors to the halls are watched day and night.", "Media are shredded before they leave.");
    }
}
