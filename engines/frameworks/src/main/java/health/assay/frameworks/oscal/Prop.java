package health.assay.frameworks.oscal;

import health.assay.frameworks.json.JsonMembers;
import health.assay.frameworks.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// OSCAL properties: those OSCAL defines, and our own under Assay's namespace.
final class Prop {

    static final String NAMESPACE = "https://assay.health/ns/oscal";

    private Prop() {}

    static JsonMembers standard(String name, String value) {
        return new JsonMembers().text("name", name).text("value", oneLine(value));
    }

    static JsonMembers own(String name, String value) {
        return new JsonMembers().text("name", name).text("ns", NAMESPACE).text("value", oneLine(value));
    }

    static JsonMembers own(String name, String about, String value) {
        return new JsonMembers()
                .text("name", name)
                .text("ns", NAMESPACE)
                .text("value", oneLine(value))
                .text("class", about);
    }

    /// The values of a property that OSCAL defines, from an unclassed one first: NIST classes its zero-padded labels.
    static Optional<String> standard(JsonObject owner, String name) {
        var found = owner.objects("props").stream()
                .filter(prop -> name.equals(prop.optionalText("name")))
                .toList();
        return found.stream()
                .filter(prop -> prop.optionalText("class") == null)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(prop -> prop.text("value"));
    }

    static @Nullable String own(JsonObject owner, String name) {
        return allOwn(owner, name).stream()
                .findFirst()
                .map(prop -> prop.text("value"))
                .orElse(null);
    }

    static List<JsonObject> allOwn(JsonObject owner, String name) {
        return owner.objects("props").stream()
                .filter(prop -> NAMESPACE.equals(prop.optionalText("ns")) && name.equals(prop.optionalText("name")))
                .toList();
    }

    /// OSCAL strings hold no line breaks and no blanks at their ends.
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
