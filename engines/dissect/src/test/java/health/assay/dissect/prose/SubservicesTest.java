package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.SubserviceOrganization;
import health.assay.dissect.report.SubserviceOrganization.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubservicesTest {

    @Test
    void aSentenceNamesThemWithTheirServices() {
        var found = read("""
                # Subservice Organizations
                Larkspur uses Amazon Web Services for cloud hosting (compute, storage) and Amberline Identity, Inc. for
                identity proofing. The carve-out method is used.
                """);

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Amazon Web Services", "Amberline Identity, Inc.");
        assertThat(found)
                .extracting(SubserviceOrganization::services)
                .containsExactly("Cloud hosting (compute, storage)", "Identity proofing");
        assertThat(found).extracting(SubserviceOrganization::method).containsOnly(Method.CARVE_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The scope of this report does not include the controls performed at",
                "The description excludes the controls of",
                "The description leaves out the controls operated by",
                "Larkspur makes use of",
                "Larkspur is supported by"
            })
    void aSentenceMaySayWhatIsLeftOut(String words) {
        var found = read(
                "# Subservice Organizations\n" + words
                        + " Tidewrack Messaging Corp. for text message delivery\nand Microsoft Azure for cloud hosting, which have been carved out.\n");

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Tidewrack Messaging Corp.", "Microsoft Azure");
        assertThat(found)
                .extracting(SubserviceOrganization::services)
                .containsExactly("Text message delivery", "Cloud hosting");
    }

    @Test
    void eachMayHaveASentenceOfItsOwn() {
        var found = read("""
                # Subservice Organizations
                Larkspur uses Google Cloud, a subservice organization, to provide cloud hosting. Larkspur also utilizes
                Greyfriar Models LLC to provide language models; the description includes only the controls of Larkspur
                and excludes the controls of the subservice organizations.
                """);

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Google Cloud", "Greyfriar Models LLC");
        assertThat(found)
                .extracting(SubserviceOrganization::services)
                .containsExactly("Cloud hosting", "Language models");
    }

    @Test
    void aListNamesThem() {
        var found = read("""
                # Subservice Organizations
                The following are carved out of the scope of this report:
                  • Microsoft Azure – Cloud hosting
                  • Twilio (Messaging): text messages
                  • Okta, Inc.
                """);

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Microsoft Azure", "Twilio", "Okta, Inc.");
    }

    @Test
    void aTableNamesThemWithTheirMethod() {
        var found = read("""
                # Subservice Organizations
                Larkspur uses the organizations below.

                Subservice Organization | Services Provided | Method
                Microsoft Azure | Cloud hosting | Carve-out

                Redmaple Logistics LLC | Returns | Inclusive
                """);

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Microsoft Azure", "Redmaple Logistics LLC");
        assertThat(found)
                .extracting(SubserviceOrganization::method)
                .containsExactly(Method.CARVE_OUT, Method.INCLUSIVE);
    }

    @Test
    void theInclusiveMethodIsTakenAtItsWord() {
        var found = read("""
                # Subservice Organizations
                Larkspur uses Tamarind Centers, LLC for hosting. The inclusive method has been used for it.
                """);

        assertThat(found).extracting(SubserviceOrganization::method).containsExactly(Method.INCLUSIVE);
    }

    @Test
    void softwareAndVendorsAreNone() {
        var found = read("""
                # Software
                Larkspur uses GitHub for source code and Jira for tickets.

                Software | Purpose
                Slack | Messaging
                """);

        assertThat(found).isEmpty();
    }

    @Test
    void withoutASectionTheAuditorsScopeNamesThem() {
        var scope = Reports.SCOPE
                + "Larkspur uses Amazon Web Services and Amberline Identity, Inc., subservice organizations, to provide hosting and\nidentity proofing.\n";

        var found = Reports.withScope(scope).subserviceOrganizations();

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Amazon Web Services", "Amberline Identity, Inc.");
    }

    @Test
    void expectedControlsFollowTheNameOfTheirOrganization() {
        var controls = Reports.withDescription("""
                # Subservice Organizations
                  • Microsoft Azure – Cloud hosting
                  • Greyfriar Models, Inc. – Language models

                ## Complementary Subservice Organization Controls
                The following controls are assumed to be implemented by subservice organizations.

                ## Microsoft Azure
                  • Visitors are escorted.
                  • Logs are kept.

                ## Greyfriar Models, Inc.
                  • Prompts are not kept.

                # Complementary User Entity Controls
                  • Review access.
                """).subserviceControls();

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Visitors are escorted.", "Logs are kept.", "Prompts are not kept.");
        assertThat(controls)
                .extracting(ComplementaryControl::organization)
                .containsExactly("Microsoft Azure", "Microsoft Azure", "Greyfriar Models, Inc.");
    }

    @Test
    void aBlankFirstCellMeansTheOrganizationAbove() {
        var controls = Reports.withDescription("""
                # Subservice Organizations
                Larkspur uses Google Cloud for hosting and Amberline Identity, Inc. for identity proofing.

                ## Complementary Subservice Organization Controls
                Subservice Organization | Expected Controls | Applicable Criteria
                Google Cloud | Visitors are escorted. | CC6.4

                | Logs are kept. | CC7.2

                Amberline Identity, Inc. | Calls are encrypted. | CC6.7
                """).subserviceControls();

        assertThat(controls)
                .extracting(ComplementaryControl::organization)
                .containsExactly("Google Cloud", "Google Cloud", "Amberline Identity, Inc.");
        assertThat(controls)
                .extracting(ComplementaryControl::criteria)
                .containsExactly(List.of("CC6.4"), List.of("CC7.2"), List.of("CC6.7"));
    }

    @Test
    void aTableMayBeKeyedBySeries() {
        var controls = Reports.withDescription("""
                # Subservice Organizations
                Larkspur uses Google Cloud for hosting.

                ## Complementary Subservice Organization Controls
                Criteria | Control
                Access (CC6 Series) | Visitors are escorted.

                Availability (A Series) | Regions recover.
                """).subserviceControls();

        assertThat(controls)
                .extracting(ComplementaryControl::criteria)
                .containsExactly(List.of("CC6 Series"), List.of("A Series"));
        assertThat(controls).extracting(ComplementaryControl::organization).containsOnly("Google Cloud");
    }

    @Test
    void theServiceMayComeFirst() {
        var found = read("""
                # Subservice Organizations
                Hosting of the platform is provided by Amazon Web Services. Identity proofing is performed by Amberline, LLC.
                """);

        assertThat(found)
                .extracting(SubserviceOrganization::name)
                .containsExactly("Amazon Web Services", "Amberline, LLC");
        assertThat(found.getFirst().services()).isEqualTo("Hosting of the platform");
    }

    @Test
    void aNameMayCarryItsShortFormAndItsRole() {
        var found = read("""
                # Subservice Organizations
                Larkspur utilizes Amazon Web Services, Inc. (“AWS”), a third-party subservice organization, to host servers.
                """);

        assertThat(found).extracting(SubserviceOrganization::name).containsExactly("Amazon Web Services, Inc.");
        assertThat(found.getFirst().services()).isEqualTo("Servers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The carve-out method is used for Google Cloud and the inclusive method for Tamarind Centers, LLC.",
                "Google Cloud is presented by the carve-out method and Tamarind Centers, LLC by the inclusive method.",
                "The inclusive method is used for Tamarind Centers, LLC. The carve-out method is used for Google Cloud."
            })
    void bothMethodsMayStandInOneReport(String methods) {
        var found = read("""
                # Subservice Organizations
                Larkspur uses Google Cloud for hosting and Tamarind Centers, LLC for cabinets.
                """ + methods + "\n");

        assertThat(found)
                .extracting(SubserviceOrganization::method)
                .containsExactly(Method.CARVE_OUT, Method.INCLUSIVE);
    }

    @Test
    void aListMaySayTheMethodOfEach() {
        var found = read("""
                # Subservice Organizations
                  • Microsoft Azure – Cloud hosting (carve-out)
                  • Tamarind Centers, LLC – Cabinets (inclusive method)
                """);

        assertThat(found)
                .extracting(SubserviceOrganization::method)
                .containsExactly(Method.CARVE_OUT, Method.INCLUSIVE);
        assertThat(found).extracting(SubserviceOrganization::services).containsExactly("Cloud hosting", "Cabinets");
    }

    private static List<SubserviceOrganization> read(String description) {
        return Reports.withDescription(description).subserviceOrganizations();
    }
}
