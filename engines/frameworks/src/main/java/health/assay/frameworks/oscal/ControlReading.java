package health.assay.frameworks.oscal;

import health.assay.frameworks.Obligation;
import health.assay.frameworks.Regulated;
import health.assay.frameworks.Requirement;
import health.assay.frameworks.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads an OSCAL control as a requirement. What only Assay writes (evidence, obligation, ask) is absent elsewhere and
/// is not made up.
final class ControlReading {

    private final Parameters parameters;
    private final boolean own;

    /// `own` tells that Assay wrote the catalog, so that labels are ids.
    ControlReading(Parameters parameters, boolean own) {
        this.parameters = parameters;
        this.own = own;
    }

    Requirement read(JsonObject json, String group, @Nullable String nestedIn) {
        var id = json.text("id");
        var label = Prop.standard(json, "label").orElse(id);
        var citation = Prop.own(json, "citation");
        var focus = Prop.own(json, "points-of-focus");
        return new Requirement(
                own ? label : id,
                json.text("title"),
                kind(json),
                group,
                nestedIn == null ? linkedParent(json) : nestedIn,
                obligation(json),
                appliesTo(json),
                citation == null ? label : citation,
                statement(json),
                evidence(json),
                ownParts(json, "ask").stream().findFirst().orElse(""),
                ownParts(json, "changed").stream().findFirst().orElse(null),
                focus == null ? null : wholeNumber(json, focus));
    }

    private static Requirement.Kind kind(JsonObject json) {
        var word = json.optionalText("class");
        for (var kind : Requirement.Kind.values()) {
            if (ControlWriting.name(kind).equals(word)) {
                return kind;
            }
        }
        return Requirement.Kind.CONTROL;
    }

    private @Nullable String linkedParent(JsonObject json) {
        if (!own) {
            return null;
        }
        return json.objects("links").stream()
                .filter(link -> "parent".equals(link.optionalText("rel")))
                .map(link -> Token.id(link.text("href").substring(1)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Obligation obligation(JsonObject json) {
        var word = Prop.own(json, "obligation");
        return word == null ? null : named(Obligation.values(), word, json);
    }

    private static Set<Regulated> appliesTo(JsonObject json) {
        return Prop.allOwn(json, "applies-to").stream()
                .map(prop -> named(Regulated.values(), prop.text("value"), json))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E named(E[] known, String word, JsonObject json) {
        for (var constant : known) {
            if (ControlWriting.name(constant).equals(word)) {
                return constant;
            }
        }
        throw json.malformed("has a property with the unknown value '%s'".formatted(word));
    }

    private static Integer wholeNumber(JsonObject json, String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException notOne) {
            throw json.malformed("has '%s' as its number of points of focus".formatted(digits));
        }
    }

    /// The statement with its items, a line each, under their labels. A control without one is its title.
    private String statement(JsonObject json) {
        var lines = new ArrayList<String>();
        json.objects("parts").stream()
                .filter(part -> "statement".equals(part.optionalText("name")))
                .forEach(part -> gather(part, lines));
        return lines.isEmpty() ? json.text("title") : String.join("\n", lines);
    }

    private void gather(JsonObject part, List<String> lines) {
        var prose = part.optionalText("prose");
        if (prose != null && !prose.isBlank()) {
            var label = Prop.standard(part, "label").map(words -> words + " ").orElse("");
            lines.add(label + parameters.inWords(prose.strip()));
        }
        part.objects("parts").forEach(item -> gather(item, lines));
    }

    private static List<String> evidence(JsonObject json) {
        return json.objects("parts").stream()
                .filter(part -> "guidance".equals(part.optionalText("name")))
                .flatMap(part -> ownParts(part, "evidence").stream())
                .toList();
    }

    private static List<String> ownParts(JsonObject owner, String name) {
        return owner.objects("parts").stream()
                .filter(part ->
                        Prop.NAMESPACE.equals(part.optionalText("ns")) && name.equals(part.optionalText("name")))
                .map(part -> part.text("prose"))
                .toList();
    }
}
