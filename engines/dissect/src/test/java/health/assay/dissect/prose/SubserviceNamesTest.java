package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.SubserviceOrganization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubserviceNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larkspur has outsourced storage of backup media to Ironvale Backup Services, LLC.",
                "The storage of backup media is performed by Ironvale Backup Services, LLC (“Ironvale”), a subservice organization of Larkspur."
            })
    void oneMayBeNamedByWhatItWasGiven(String sentence) {
        var found = read(
                "# Subservice Organizations\nLarkspur uses Microsoft Azure, a subservice organization, for cloud hosting.\n"
                        + sentence + "\n");

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Microsoft Azure", "Ironvale Backup Services, LLC");
    }

    @Test
    void oneThatTheScopeNamesMayProvideItsServiceInASentence() {
        var scope = Reports.SCOPE
                + "Larkspur uses Microsoft Azure and Okta, Inc., which are subservice organizations, for hosting.\n";

        var found = Prose.read(
                        Sheets.of(
                                Reports.whole(
                                        Reports.auditor(scope, "## Opinion\n" + Reports.OPINION),
                                        Reports.ASSERTION,
                                        "## Subservice Organizations\nMicrosoft Azure provides cloud hosting to Larkspur.\nOkta, Inc. provides single sign-on to Larkspur.\n")))
                .subserviceOrganizations();

        assertThat(found).extracting(SubserviceOrganization::name).containsExactly("Microsoft Azure", "Okta, Inc.");
    }

    @Test
    void textBelowTheTableNamesNone() {
        var found = read("""
                # Subservice Organizations
                ## Subservice Organization | Services | Method
                Microsoft Azure | hosting | Carve-out


                controls:
                """);

        assertThat(found).extracting(SubserviceOrganization::name).containsExactly("Microsoft Azure");
    }

    private static List<SubserviceOrganization> read(String description) {
        return Reports.withDescription(description).subserviceOrganizations();
    }
}
