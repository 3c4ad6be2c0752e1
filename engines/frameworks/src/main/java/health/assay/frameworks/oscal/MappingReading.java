package health.assay.frameworks.oscal;

import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Entry;
import health.assay.frameworks.Relation;
import health.assay.frameworks.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a mapping collection, a crosswalk for each mapping. What a stranger's mapping leaves open, strength and
/// remainder above all, is said to be unstated; it is not made up.
final class MappingReading {

    private static final String UNSTATED = "The imported mapping does not say.";
    private static final String UNRELATED = "The imported mapping relates nothing to it.";

    private final JsonObject collection;
    private final JsonObject metadata;
    private final @Nullable String ownId;

    MappingReading(JsonObject collection) {
        this.collection = collection;
        this.metadata = collection.object("metadata");
        this.ownId = Prop.own(metadata, "crosswalk");
    }

    List<Crosswalk> read() {
        var mappings = collection.objectOrObjects("mappings");
        if (mappings.isEmpty()) {
            throw collection.malformed("has no mappings");
        }
        return mappings.stream().map(this::crosswalk).toList();
    }

    private Crosswalk crosswalk(JsonObject mapping) {
        var from = framework(mapping.object("source-resource"));
        var to = framework(mapping.object("target-resource"));
        return new Crosswalk(
                ownId == null ? from + "--" + to : ownId,
                metadata.text("title"),
                from,
                to,
                method(),
                metadata.text("version"),
                entries(mapping));
    }

    private String method() {
        var provenance = collection.optionalObject("provenance");
        var words = provenance == null ? null : provenance.optionalText("mapping-description");
        return words == null ? UNSTATED : words;
    }

    private String framework(JsonObject resource) {
        var named = Prop.own(resource, "framework");
        if (named != null) {
            return named;
        }
        var href = resource.text("href");
        return Token.slug(href.startsWith("#") ? titleInBackMatter(href.substring(1)) : fileName(href));
    }

    private String titleInBackMatter(String uuid) {
        var backMatter = collection.optionalObject("back-matter");
        if (backMatter == null) {
            return uuid;
        }
        return backMatter.objects("resources").stream()
                .filter(resource -> uuid.equals(resource.optionalText("uuid")))
                .filter(resource -> resource.optionalText("title") != null)
                .map(resource -> resource.text("title"))
                .findFirst()
                .orElse(uuid);
    }

    private static String fileName(String href) {
        return href.substring(href.lastIndexOf('/') + 1).replaceFirst("\\.(json|xml|yaml|yml)$", "");
    }

    private List<Entry> entries(JsonObject mapping) {
        var remains = sentences(mapping, "remains");
        var satisfiedBy = sentences(mapping, "satisfied-by");
        var relations = new LinkedHashMap<String, List<Relation>>();
        remains.keySet().forEach(id -> relations.put(id, new ArrayList<>()));
        mapping.objects("maps").forEach(map -> gather(map, relations));
        gaps(mapping).forEach(id -> relations.putIfAbsent(id, new ArrayList<>()));
        return relations.entrySet().stream()
                .map(found -> new Entry(
                        found.getKey(),
                        found.getValue(),
                        remains.getOrDefault(found.getKey(), found.getValue().isEmpty() ? UNRELATED : UNSTATED),
                        satisfiedBy.get(found.getKey())))
                .toList();
    }

    private SequencedMap<String, String> sentences(JsonObject mapping, String name) {
        return Prop.allOwn(mapping, name).stream()
                .collect(Collectors.toMap(
                        prop -> id(prop.text("class")),
                        prop -> prop.text("value"),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private void gather(JsonObject map, Map<String, List<Relation>> relations) {
        var word = map.text("relationship");
        var kind = Relationship.kind(word)
                .orElseThrow(
                        () -> map.malformed("has the relationship '%s', which is not of NIST IR 8477".formatted(word)));
        for (var source : map.objects("sources")) {
            var found = relations.computeIfAbsent(id(source.text("id-ref")), _ -> new ArrayList<>());
            for (var target : map.objects("targets")) {
                found.add(new Relation(id(target.text("id-ref")), kind, strength(map), why(map)));
            }
        }
    }

    private static int strength(JsonObject map) {
        var digits = Prop.own(map, "strength");
        if (digits == null) {
            return Relation.UNSTATED_STRENGTH;
        }
        if (!digits.matches("[1-9]|10|0")) {
            throw map.malformed("has the strength '%s', which is not within 1 to 10".formatted(digits));
        }
        return Integer.parseInt(digits);
    }

    private static String why(JsonObject map) {
        var remarks = map.optionalText("remarks");
        if (remarks == null) {
            return UNSTATED;
        }
        var end = remarks.indexOf(MappingWriting.REMAINS);
        return end < 0 ? remarks : remarks.substring(0, end);
    }

    private List<String> gaps(JsonObject mapping) {
        var summary = mapping.optionalObject("source-gap-summary");
        if (summary == null) {
            return List.of();
        }
        return summary.objects("unmapped-controls").stream()
                .flatMap(selection -> selection.texts("with-ids").stream())
                .map(this::id)
                .toList();
    }

    /// Tokens are turned back into ids only where Assay wrote them.
    private String id(String token) {
        return ownId == null ? token : Token.id(token);
    }
}
