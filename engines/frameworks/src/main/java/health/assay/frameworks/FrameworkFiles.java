package health.assay.frameworks;

import health.assay.frameworks.json.JsonObject;
import health.assay.frameworks.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a framework from its folder: framework.json and the parts that it names.
final class FrameworkFiles {

    private FrameworkFiles() {}

    static Framework read(String id, LibraryFiles files) {
        var about = files.read(id + "/framework.json");
        if (!about.text("id").equals(id)) {
            throw about.malformed("has the id '%s' in the folder %s".formatted(about.text("id"), id));
        }
        var requirements = new ArrayList<Requirement>();
        for (var part : about.texts("parts")) {
            files.read(id + "/" + part).objects("requirements").forEach(json -> requirements.add(requirement(json)));
        }
        try {
            return framework(about, requirements);
        } catch (IllegalArgumentException contradiction) {
            throw new MalformedJson("%s/: %s".formatted(id, contradiction.getMessage()));
        }
    }

    private static Framework framework(JsonObject about, List<Requirement> requirements) {
        return new Framework(
                about.text("id"),
                about.text("title"),
                about.text("version"),
                about.text("publisher"),
                about.text("source"),
                about.text("note"),
                about.objects("groups").stream().map(FrameworkFiles::group).toList(),
                about.objects("notLive").stream().map(FrameworkFiles::notLive).toList(),
                requirements);
    }

    private static Framework.Group group(JsonObject json) {
        return new Framework.Group(json.text("id"), json.text("title"), json.optionalText("parent"));
    }

    private static Framework.NotLive notLive(JsonObject json) {
        return new Framework.NotLive(json.text("id"), json.text("why"));
    }

    private static Requirement requirement(JsonObject unnamed) {
        var id = unnamed.text("id");
        var json = unnamed.called(id);
        return new Requirement(
                id,
                json.text("title"),
                json.constant(Requirement.Kind.class, "kind"),
                json.text("group"),
                json.optionalText("parent"),
                json.optionalConstant(Obligation.class, "obligation"),
                Set.copyOf(json.constants(Regulated.class, "appliesTo")),
                json.text("citation"),
                json.text("statement"),
                json.texts("evidence"),
                json.text("ask"),
                json.optionalText("changed"),
                json.optionalWhole("pointsOfFocus"));
    }
}
