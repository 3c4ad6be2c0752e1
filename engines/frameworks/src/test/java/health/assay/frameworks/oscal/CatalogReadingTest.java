package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.frameworks.Framework;
import health.assay.frameworks.Requirement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Catalogs by others.
class CatalogReadingTest {

    private static final String CSF = "NIST_CSF_v2.0_catalog.converted.json";
    private static final String SP_800_53 = "NIST_SP-800-53_rev5.1.1_LOW-resolved_catalog-min.json.gz";

    @Test
    void theCybersecurityFrameworkIsReadWithoutItsWithdrawnControls() throws Exception {
        var csf = published(CSF);

        assertThat(csf.withdrawn()).isEqualTo(91);
        assertThat(csf.framework().id()).isEqualTo("nist-cybersecurity-framework-2.0");
        assertThat(csf.framework().groups())
                .extracting(Framework.Group::id)
                .containsExactly("GV", "ID", "PR", "DE", "RS", "RC");
        assertThat(csf.framework().requirements())
                .hasSize(219 - 91)
                .extracting(Requirement::kind)
                .containsOnly(Requirement.Kind.CATEGORY, Requirement.Kind.SUBCATEGORY);
        assertThat(csf.framework().requirement("GV.OC-01").orElseThrow().parent())
                .isEqualTo("GV.OC");
    }

    @Test
    void theBaselineOfSp80053IsReadWhole() throws Exception {
        var baseline = published(SP_800_53);

        assertThat(baseline.withdrawn()).isZero();
        assertThat(baseline.framework().requirements()).hasSize(149);
        assertThat(baseline.framework().requirement("ac-2").orElseThrow().citation())
                .isEqualTo("AC-2");
        assertThat(baseline.framework().requirements())
                .noneMatch(requirement -> requirement.statement().contains("{{"));
    }

    @Test
    void theItemsOfAStatementStandInLinesUnderTheirLabelsWithParametersInWords() throws Exception {
        var policy = published(SP_800_53).framework().requirement("ac-1").orElseThrow();

        assertThat(policy.statement().lines())
                .startsWith(
                        "a. Develop, document, and disseminate to [organization-defined personnel or roles]:",
                        "1. [one or more of: organization-level; mission/business process-level; system-level] "
                                + "access control policy that:")
                .contains("1. Policy [frequency] and following [events] ; and");
    }

    @ParameterizedTest
    @ValueSource(strings = {CSF, SP_800_53})
    void whatWasReadCanBeWrittenAndReadAgain(String name) throws Exception {
        var framework = published(name).framework();

        var written = Oscal.catalog(framework, Instant.parse("2026-11-24T12:00:00Z"));

        assertThat(OscalSchema.complaints(written)).isEmpty();
        assertThat(read(written).framework()).isEqualTo(framework);
    }

    @Test
    void whatTheCatalogDoesNotSayIsNotMadeUp() throws Exception {
        var policy = published(SP_800_53).framework().requirement("ac-1").orElseThrow();

        assertThat(policy.kind()).isEqualTo(Requirement.Kind.CONTROL);
        assertThat(policy.obligation()).isNull();
        assertThat(policy.evidence()).isEmpty();
        assertThat(policy.ask()).isEmpty();
    }

    @Test
    void nestedGroupsKeepTheirParents() throws Exception {
        var framework = read("""
                {"catalog": {"metadata": {"title": "Nested groups", "version": "1", "oscal-version": "1.1.2"},
                 "groups": [{"id": "s1", "title": "Organization", "groups": [
                   {"title": "Internal organization", "controls": [
                     {"id": "s1.1.1", "title": "Roles", "controls": [{"id": "s1.1.1.1", "title": "Deputies"}]}]}]}]}}
                """).framework();

        assertThat(framework.groups())
                .containsExactly(
                        new Framework.Group("s1", "Organization", null),
                        new Framework.Group("internal-organization", "Internal organization", "s1"));
        assertThat(framework.requirement("s1.1.1.1").orElseThrow().parent()).isEqualTo("s1.1.1");
        assertThat(framework.requirementsIn("s1")).hasSize(2);
    }

    @Test
    void controlsOutsideAnyGroupAreReadToo() throws Exception {
        var framework = read("""
                {"catalog": {"metadata": {"title": "Flat", "version": "1", "oscal-version": "1.0.4"},
                 "controls": [{"id": "c1", "title": "Lock doors"}]}}
                """).framework();

        assertThat(framework.requirements()).singleElement().satisfies(control -> {
            assertThat(control.group()).isEqualTo("ungrouped");
            assertThat(control.statement()).isEqualTo("Lock doors");
        });
    }

    @Test
    void aLiveControlInsideAWithdrawnOneGoesToTheNearestLiveParent() throws Exception {
        var catalog = read("""
                {"catalog": {"metadata": {"title": "T", "version": "1", "oscal-version": "1.1.2"}, "controls": [
                 {"id": "top", "title": "Top", "controls": [
                  {"id": "gone", "title": "Gone", "props": [{"name": "status", "value": "Withdrawn"}], "controls": [
                   {"id": "live", "title": "Live"}]}]}]}}
                """);

        assertThat(catalog.withdrawn()).isEqualTo(1);
        assertThat(catalog.framework().notLive())
                .extracting(Framework.NotLive::id)
                .containsExactly("gone");
        assertThat(catalog.framework().requirement("live").orElseThrow().parent())
                .isEqualTo("top");
    }

    private static ImportedCatalog published(String name) throws IOException, UnreadableOscal {
        try (var document = OscalSchema.document(name)) {
            return Oscal.readCatalog(document, name);
        }
    }

    private static ImportedCatalog read(String catalog) throws UnreadableOscal {
        return Oscal.readCatalog(new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8)), "catalog.json");
    }
}
