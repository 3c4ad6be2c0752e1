package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Entry;
import health.assay.frameworks.Library;
import health.assay.frameworks.Relation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MappingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> everyCrosswalkIsWrittenAsAValidMapping() {
        return eachCrosswalk(crosswalk -> assertThat(OscalSchema.complaints(Oscal.mapping(crosswalk, NOW)))
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyCrosswalkComesBackAsItWas() {
        return eachCrosswalk(
                crosswalk -> assertThat(read(Oscal.mapping(crosswalk, NOW))).containsExactly(crosswalk));
    }

    @Test
    void everyKindOfRelationComesBackAsItWas() throws Exception {
        var relations = Arrays.stream(Relation.Kind.values())
                .map(kind -> new Relation("CC" + kind.ordinal() + ".1", kind, 1 + kind.ordinal(), "Why " + kind + "."))
                .toList();
        var crosswalk = crosswalkOf(new Entry("164.312(b)", relations, "The rest.", "A record."));
        var mapping = Oscal.mapping(crosswalk, NOW);

        assertThat(OscalSchema.complaints(mapping)).isEmpty();
        assertThat(read(mapping)).containsExactly(crosswalk);
    }

    @Test
    void remarksSayWhyAndWhatRemains() {
        var related = new Relation("CC7.2", Relation.Kind.INTERSECTS_WITH, 6, "Both watch.");

        var mapping = Oscal.mapping(crosswalkOf(new Entry("164.312(b)", List.of(related), "Review.", null)), NOW);

        assertThat(mapping)
                .contains("\"relationship\": \"intersects-with\"")
                .contains("\"remarks\": \"Both watch.\\n\\nWhat remains: Review.\"")
                .contains("\"id-ref\": \"s164.312-b\"");
    }

    @Test
    void whatNothingRelatesToIsAGapOfTheSource() {
        var related = new Relation("CC7.2", Relation.Kind.INTERSECTS_WITH, 6, "Both watch.");

        var mapping = Oscal.mapping(
                crosswalkOf(
                        new Entry("164.312(b)", List.of(related), "Review.", null),
                        new Entry("164.404(a)", List.of(), "All of it.", "A notice.")),
                NOW);

        assertThat(mapping).contains("source-gap-summary").containsPattern("with-ids\": \\[\\s+\"s164.404-a\"\\s+]");
    }

    @Test
    void aCrosswalkWithoutAnyRelationCannotBeWritten() {
        var nothing = crosswalkOf(new Entry("164.404(a)", List.of(), "All of it.", "A notice."));

        assertThatThrownBy(() -> Oscal.mapping(nothing, NOW)).hasMessageContaining("relates nothing");
    }

    @Test
    void aMappingByOthersIsReadWithItsOpenEndsTold() throws Exception {
        var name = "mapping_sample_valid_1.2.2.json";
        var unstated = "The imported mapping does not say.";

        var crosswalk = Oscal.readMapping(OscalSchema.document(name), name).getFirst();

        assertThat(crosswalk.id()).isEqualTo("tsc-catalog--hipaa-catalog");
        assertThat(crosswalk.method()).isEqualTo("Two-row sample.");
        assertThat(crosswalk.entries())
                .containsExactly(
                        new Entry(
                                "cc7.2",
                                List.of(new Relation("h-164.312.b", Relation.Kind.INTERSECTS_WITH, 0, unstated)),
                                unstated,
                                null),
                        new Entry(
                                "cc6.4",
                                List.of(new Relation("h-164.310.a.1", Relation.Kind.SUPERSET_OF, 0, unstated)),
                                unstated,
                                null));
    }

    @Test
    void aMappingOfManyToManyRelatesEachToEach() throws Exception {
        var crosswalk = read("""
                {"mapping-collection": {"metadata": {"title": "T", "version": "1", "oscal-version": "1.2.0"},
                 "mappings": {"source-resource": {"href": "#r1"}, "target-resource": {"href": "catalogs/b.xml"},
                  "source-gap-summary": {"unmapped-controls": [{"with-ids": ["a3"]}]},
                  "maps": [{"relationship": "equivalent-to", "remarks": "Same.",
                   "sources": [{"id-ref": "a1"}, {"id-ref": "a2"}], "targets": [{"id-ref": "b1"}, {"id-ref": "b2"}]}]},
                 "back-matter": {"resources": [{"uuid": "r1", "title": "Catalog A"}]}}}
                """).getFirst();

        assertThat(crosswalk.from()).isEqualTo("catalog-a");
        assertThat(crosswalk.to()).isEqualTo("b");
        assertThat(crosswalk.entries()).extracting(Entry::requirement).containsExactly("a1", "a2", "a3");
        assertThat(crosswalk.entry("a2").orElseThrow().relations())
                .containsExactly(
                        new Relation("b1", Relation.Kind.EQUAL, 0, "Same."),
                        new Relation("b2", Relation.Kind.EQUAL, 0, "Same."));
        assertThat(crosswalk.entry("a3").orElseThrow().remains())
                .isEqualTo("The imported mapping relates nothing to it.");
    }

    private static Stream<DynamicTest> eachCrosswalk(Check check) {
        return Library.bundled().crosswalks().stream()
                .map(crosswalk -> DynamicTest.dynamicTest(crosswalk.id(), () -> check.of(crosswalk)));
    }

    private interface Check {
        void of(Crosswalk crosswalk) throws Exception;
    }

    private static List<Crosswalk> read(String mapping) throws UnreadableOscal {
        return Oscal.readMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)), "mapping.json");
    }

    private static Crosswalk crosswalkOf(Entry... entries) {
        return new Crosswalk("a--b", "A to B", "a", "b", "By hand.", "1", List.of(entries));
    }
}
