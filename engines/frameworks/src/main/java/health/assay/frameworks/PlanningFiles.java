package health.assay.frameworks;

import health.assay.frameworks.json.JsonObject;

/// Reads the planning file.
final class PlanningFiles {

    private PlanningFiles() {}

    static Planning read(LibraryFiles files) {
        var json = files.read("planning/health-tech.json");
        return new Planning(
                json.text("id"),
                json.text("title"),
                json.text("version"),
                json.objects("domains").stream().map(PlanningFiles::domain).toList(),
                json.objects("priorities").stream().map(PlanningFiles::step).toList(),
                json.objects("soc2Only").stream().map(PlanningFiles::soc2Only).toList(),
                json.objects("hipaaOnly").stream().map(PlanningFiles::hipaaOnly).toList(),
                json.objects("categories").stream().map(PlanningFiles::category).toList());
    }

    private static Planning.Domain domain(JsonObject unnamed) {
        var json = unnamed.called(unnamed.text("id"));
        return new Planning.Domain(
                json.text("id"),
                json.text("title"),
                json.constant(Planning.Priority.class, "priority"),
                json.text("sentence"),
                json.texts("soc2"),
                json.texts("hipaa"),
                json.text("oneControl"),
                json.text("remains"));
    }

    private static Planning.Step step(JsonObject json) {
        return new Planning.Step(
                json.whole("order"),
                json.text("title"),
                json.text("sentence"),
                json.text("why"),
                json.texts("domains"));
    }

    private static Planning.Soc2Only soc2Only(JsonObject json) {
        return new Planning.Soc2Only(json.text("title"), json.text("sentence"), json.texts("criteria"));
    }

    private static Planning.HipaaOnly hipaaOnly(JsonObject json) {
        return new Planning.HipaaOnly(json.text("title"), json.text("sentence"), json.texts("citations"));
    }

    private static Planning.Category category(JsonObject json) {
        return new Planning.Category(
                json.text("category"),
                json.constant(Planning.Recommendation.class, "recommendation"),
                json.text("sentence"));
    }
}
