package health.assay.frameworks.oscal;

import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Entry;
import health.assay.frameworks.Relation;
import health.assay.frameworks.json.JsonMembers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Writes a crosswalk as an OSCAL mapping collection: a map for each relation, and the requirements that nothing
/// relates to as the gaps of the source. Remainders stand in remarks for people and in properties for programs.
final class MappingWriting {

    static final String REMAINS = "\n\nWhat remains: ";

    private final Crosswalk crosswalk;

    MappingWriting(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    String document(Instant lastModified) {
        var mapping = mapping();
        var collection = new JsonMembers()
                .text("uuid", NamedUuid.of("mapping-collection", crosswalk.id(), mapping.document()))
                .object("metadata", metadata(lastModified))
                .object("provenance", provenance())
                .objects("mappings", List.of(mapping));
        return new JsonMembers().object(OscalDocument.MAPPING, collection).document();
    }

    private JsonMembers metadata(Instant lastModified) {
        return new JsonMembers()
                .text("title", Prop.oneLine(crosswalk.title()))
                .text("last-modified", lastModified.toString())
                .text("version", Prop.oneLine(crosswalk.version()))
                .text("oscal-version", OscalDocument.WRITTEN_VERSION)
                .objects("props", List.of(Prop.own("crosswalk", crosswalk.id())));
    }

    private JsonMembers provenance() {
        return new JsonMembers()
                .text("method", "human")
                .text("matching-rationale", "semantic")
                .text("status", "complete")
                .text("mapping-description", crosswalk.method());
    }

    private JsonMembers mapping() {
        var maps = crosswalk.entries().stream()
                .flatMap(entry -> maps(entry).stream())
                .toList();
        if (maps.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s relates nothing; OSCAL has no mapping without a map".formatted(crosswalk.id()));
        }
        var mapping = new JsonMembers()
                .text("uuid", NamedUuid.of("mapping", crosswalk.id()))
                .object("source-resource", catalog(crosswalk.from()))
                .object("target-resource", catalog(crosswalk.to()))
                .objects("maps", maps)
                .objects("props", props());
        var gaps = gaps();
        return gaps.isEmpty() ? mapping : mapping.object("source-gap-summary", gapSummary(gaps));
    }

    private static JsonMembers catalog(String framework) {
        return new JsonMembers()
                .text("type", "catalog")
                .text("href", framework + ".json")
                .objects("props", List.of(Prop.own("framework", framework)));
    }

    private List<JsonMembers> maps(Entry entry) {
        return entry.relations().stream().map(relation -> map(entry, relation)).toList();
    }

    private JsonMembers map(Entry entry, Relation relation) {
        var map = new JsonMembers()
                .text("uuid", NamedUuid.of("map", crosswalk.id(), entry.requirement(), relation.target()))
                .objects("props", List.of(Prop.own("strength", Integer.toString(relation.strength()))))
                .text("relationship", Relationship.word(relation.relation()))
                .objects("sources", List.of(control(entry.requirement())))
                .objects("targets", List.of(control(relation.target())))
                .text("remarks", relation.why() + REMAINS + entry.remains());
        return Relationship.isOscals(relation.relation()) ? map : map.text("ns", Prop.NAMESPACE);
    }

    private static JsonMembers control(String id) {
        return new JsonMembers().text("type", "control").text("id-ref", Token.of(id));
    }

    private List<JsonMembers> props() {
        var props = new ArrayList<JsonMembers>();
        for (var entry : crosswalk.entries()) {
            var token = Token.of(entry.requirement());
            props.add(Prop.own("remains", token, entry.remains()));
            if (entry.satisfiedBy() != null) {
                props.add(Prop.own("satisfied-by", token, entry.satisfiedBy()));
            }
        }
        return props;
    }

    private List<String> gaps() {
        return crosswalk.entries().stream()
                .filter(entry -> entry.relations().isEmpty())
                .map(entry -> Token.of(entry.requirement()))
                .toList();
    }

    private JsonMembers gapSummary(List<String> gaps) {
        return new JsonMembers()
                .text("uuid", NamedUuid.of("gaps", crosswalk.id()))
                .objects("unmapped-controls", List.of(new JsonMembers().texts("with-ids", gaps)));
    }
}
