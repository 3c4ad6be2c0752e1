package health.assay.frameworks;

import health.assay.frameworks.json.JsonObject;
import health.assay.frameworks.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;

/// Reads a crosswalk: one file, or for a long one a folder with crosswalk.json and the parts that it names.
final class CrosswalkFiles {

    private CrosswalkFiles() {}

    static Crosswalk read(String id, LibraryFiles files) {
        var folder = "crosswalks/%s/".formatted(id);
        var whole = "crosswalks/%s.json".formatted(id);
        var about = files.read(files.has(whole) ? whole : folder + "crosswalk.json");
        if (!id.equals(about.text("from") + "--" + about.text("to")) || !id.equals(about.text("id"))) {
            throw about.malformed("names other frameworks than its place, " + id);
        }
        var entries = new ArrayList<Entry>();
        about.objects("entries").forEach(json -> entries.add(entry(json)));
        for (var part : about.texts("parts")) {
            files.read(folder + part).objects("entries").forEach(json -> entries.add(entry(json)));
        }
        try {
            return crosswalk(about, entries);
        } catch (IllegalArgumentException contradiction) {
            throw new MalformedJson("crosswalks/%s: %s".formatted(id, contradiction.getMessage()));
        }
    }

    private static Crosswalk crosswalk(JsonObject about, List<Entry> entries) {
        return new Crosswalk(
                about.text("id"),
                about.text("title"),
                about.text("from"),
                about.text("to"),
                about.text("method"),
                about.text("version"),
                entries);
    }

    private static Entry entry(JsonObject unnamed) {
        var requirement = unnamed.text("requirement");
        var json = unnamed.called(requirement);
        return new Entry(
                requirement,
                json.objects("relations").stream().map(CrosswalkFiles::relation).toList(),
                json.text("remains"),
                json.optionalText("satisfiedBy"));
    }

    private static Relation relation(JsonObject json) {
        var target = json.text("target");
        var strength = json.whole("strength");
        if (strength < 1 || strength > 10) {
            throw json.called(target).malformed("has strength %d, which is not within 1 to 10".formatted(strength));
        }
        return new Relation(target, json.constant(Relation.Kind.class, "relation"), strength, json.text("why"));
    }
}
