package health.assay.frameworks.oscal;

import health.assay.frameworks.json.JsonObject;
import health.assay.frameworks.json.JsonReading;
import health.assay.frameworks.json.MalformedJson;
import java.io.InputStream;
import java.util.Map;

/// Opens an OSCAL document and refuses what is not the wanted kind.
final class OscalDocument {

    static final String WRITTEN_VERSION = "1.2.2";
    static final String CATALOG = "catalog";
    static final String MAPPING = "mapping-collection";

    private static final Map<String, String> OTHER_KINDS = Map.of(
            "profile",
            "a profile, which only selects controls; give the catalog it resolves to",
            "component-definition",
            "a component definition",
            "system-security-plan",
            "a system security plan",
            "assessment-plan",
            "an assessment plan",
            "assessment-results",
            "an assessment results document",
            "plan-of-action-and-milestones",
            "a plan of action and milestones",
            CATALOG,
            "a catalog",
            MAPPING,
            "a mapping collection");

    private OscalDocument() {}

    static JsonObject open(InputStream document, String name, String wanted) throws UnreadableOscal {
        try {
            var root = root(JsonReading.read(document, name), name, wanted);
            requireVersionOne(root, name);
            return root;
        } catch (MalformedJson malformed) {
            throw refusal(malformed);
        }
    }

    static UnreadableOscal refusal(MalformedJson malformed) {
        return new UnreadableOscal(malformed.complaint(), malformed);
    }

    private static JsonObject root(JsonObject document, String name, String wanted) throws UnreadableOscal {
        var root = document.optionalObject(wanted);
        if (root != null) {
            return root;
        }
        for (var kind : OTHER_KINDS.entrySet()) {
            if (document.names().contains(kind.getKey())) {
                throw new UnreadableOscal("%s is not %s but %s."
                        .formatted(name, OTHER_KINDS.getOrDefault(wanted, wanted), kind.getValue()));
            }
        }
        throw new UnreadableOscal("%s is JSON but not OSCAL: it has no '%s' at its top.".formatted(name, wanted));
    }

    private static void requireVersionOne(JsonObject root, String name) throws UnreadableOscal {
        var version = root.object("metadata").text("oscal-version");
        if (!version.equals("1") && !version.startsWith("1.")) {
            throw new UnreadableOscal(
                    "%s is written in OSCAL %s; Assay reads OSCAL 1.".formatted(name, Prop.oneLine(version)));
        }
    }
}
