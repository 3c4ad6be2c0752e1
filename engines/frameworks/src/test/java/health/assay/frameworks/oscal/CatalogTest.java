package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.frameworks.Framework;
import health.assay.frameworks.Library;
import health.assay.frameworks.Requirement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CatalogTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> everyFrameworkIsWrittenAsAValidCatalog() {
        return eachFramework(framework -> assertThat(OscalSchema.complaints(Oscal.catalog(framework, NOW)))
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyFrameworkComesBackAsItWas() {
        return eachFramework(framework -> {
            var back = read(Oscal.catalog(framework, NOW));

            assertThat(back.framework()).isEqualTo(framework);
            assertThat(back.withdrawn()).isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> writingTwiceGivesTheSameText() {
        return eachFramework(
                framework -> assertThat(Oscal.catalog(framework, NOW)).isEqualTo(Oscal.catalog(framework, NOW)));
    }

    @Test
    void aMemberOscalDoesNotKnowBreaksTheSchema() {
        var catalog = Oscal.catalog(Library.bundled().framework("soc2-2017"), NOW);

        var complaints = OscalSchema.complaints(catalog.replaceFirst("\"metadata\"", "\"metadatum\""));

        assertThat(complaints).isNotEmpty();
    }

    @Test
    void anotherStatementGivesTheDocumentAnotherUuid() {
        var before = Oscal.catalog(frameworkOf(requirement("CC1.1", null, "security", "One thing.")), NOW);
        var after = Oscal.catalog(frameworkOf(requirement("CC1.1", null, "security", "Another thing.")), NOW);

        assertThat(uuidLine(after)).isNotEqualTo(uuidLine(before));
    }

    @Test
    void aCitationBecomesATokenAndKeepsItsLabel() {
        var catalog = Oscal.catalog(Library.bundled().framework("hipaa-164"), NOW);

        assertThat(catalog)
                .contains("\"id\": \"s164.312-a-2-iii\"")
                .contains("\"value\": \"164.312(a)(2)(iii)\"")
                .contains("https://www.ecfr.gov/current/title-45/section-164.312");
    }

    @Test
    void aParentInAnotherGroupIsFoundAgain() throws Exception {
        var framework = frameworkOf(
                requirement("GV", null, "security", "Govern."),
                requirement("GV.OC", "GV", "security.CC1", "Context."),
                requirement("GV.OC-01", "GV.OC", "security.CC1", "Mission."));
        var catalog = Oscal.catalog(framework, NOW);

        var back = read(catalog);

        assertThat(OscalSchema.complaints(catalog)).isEmpty();
        assertThat(back.framework()).isEqualTo(framework);
    }

    @Test
    void interleavedGroupsKeepTheOrderOfTheDocument() throws Exception {
        var framework = frameworkOf(
                requirement("A", null, "security.CC1", "First."),
                requirement("B", null, "security", "Second."),
                requirement("C", null, "security.CC1", "Third."));

        assertThat(read(Oscal.catalog(framework, NOW)).framework()).isEqualTo(framework);
    }

    @Test
    void aGroupAndARequirementOfOneNameDoNotCollide() throws Exception {
        var framework = frameworkOf(requirement("security", null, "security", "One thing."));
        var catalog = Oscal.catalog(framework, NOW);

        assertThat(catalog).contains("\"id\": \"group.security\"");
        assertThat(read(catalog).framework()).isEqualTo(framework);
    }

    private static Stream<DynamicTest> eachFramework(Check check) {
        return Library.bundled().frameworks().stream()
                .map(framework -> DynamicTest.dynamicTest(framework.id(), () -> check.of(framework)));
    }

    private interface Check {
        void of(Framework framework) throws Exception;
    }

    private static ImportedCatalog read(String catalog) throws UnreadableOscal {
        return Oscal.readCatalog(new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8)), "catalog.json");
    }

    private static String uuidLine(String document) {
        return document.lines()
                .filter(line -> line.contains("\"uuid\""))
                .findFirst()
                .orElseThrow();
    }

    private static Framework frameworkOf(Requirement... requirements) {
        var groups = List.of(
                new Framework.Group("security", "Security", null),
                new Framework.Group("security.CC1", "Control environment", "security"));
        return new Framework("own", "Own", "1", "Us", "Here", "Note.", groups, List.of(), List.of(requirements));
    }

    private static Requirement requirement(String id, String parent, String group, String statement) {
        return new Requirement(
                id,
                "Title of " + id,
                Requirement.Kind.CRITERION,
                group,
                parent,
                null,
                Set.of(),
                id,
                statement,
                List.of("A record"),
                "Send it.",
                "It changed.",
                3);
    }
}
