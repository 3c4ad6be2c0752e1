package health.assay.reliance.publish;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The review as an OSCAL 1.2.2 assessment-results document: an observation for each test, a finding for each HIPAA
/// requirement. Only TESTED is "satisfied"; OSCAL has no word for the four others, so each keeps its own in a property.
public final class ReviewOscal {

    private static final String NAMESPACE = "https://assay.health/ns/oscal";

    private final Edition edition;
    private final Marks marks;
    private final NameId ids;
    private final Map<String, List<UUID>> observationsOf = new HashMap<>();

    private ReviewOscal(Edition edition) {
        this.edition = edition;
        this.marks = Marks.of(edition);
        this.ids = new NameId(edition.review().dissection().document().sha256());
    }

    public static String of(Edition edition) {
        return ReviewJson.print(new ReviewOscal(edition).document());
    }

    private ObjectNode document() {
        var root = JsonNodeFactory.instance.objectNode();
        var results = root.putObject("assessment-results");
        results.put("uuid", id("assessment-results"));
        metadata(results.putObject("metadata"));
        results.putObject("import-ap")
                .put("href", "#" + id("document"))
                .put("remarks", "The auditor's plan is not published. What was tested stands in the report itself.");
        result(results.putArray("results").addObject());
        backMatter(results.putObject("back-matter"));
        return root;
    }

    private void metadata(ObjectNode metadata) {
        metadata.put("title", line("Review of %s, %s".formatted(edition.organization(), Words.kind(edition.kind()))))
                .put("last-modified", instant(edition.today()))
                .put("version", "1")
                .put("oscal-version", "1.2.2");
    }

    private void result(ObjectNode result) {
        result.put("uuid", id("result"))
                .put("title", "What the report shows")
                .put("description", edition.verdict())
                .put("start", instant(start()))
                .put("end", instant(end()));
        result.putObject("reviewed-controls")
                .putArray("control-selections")
                .addObject()
                .putObject("include-all");
        var report = edition.report();
        var observations = result.putArray("observations");
        if (report != null) {
            for (var index = 0; index < report.controls().size(); index++) {
                observe(observations, report.controls().get(index), report, marks.onControl(index));
            }
        }
        var findings = result.putArray("findings");
        edition.review().hipaa().forEach(standing -> finding(findings.addObject(), standing));
        if (observations.isEmpty()) {
            result.remove("observations");
        }
        if (findings.isEmpty()) {
            result.remove("findings");
        }
        remark(result, edition.review().corrections());
    }

    /// What a person says must not pass for the auditor's word.
    private static void remark(ObjectNode node, List<Correction> corrections) {
        if (!corrections.isEmpty()) {
            node.put("remarks", text("Corrected by a person:\n" + Marks.inFull(corrections)));
        }
    }

    private static void properties(ArrayNode props, List<Correction> corrections) {
        corrections.stream()
                .map(Correction::by)
                .distinct()
                .forEach(name -> props.add(property("corrected-by", line(name))));
    }

    private void observe(ArrayNode observations, Control control, Report report, List<Correction> corrections) {
        var uuids = new ArrayList<UUID>();
        for (var test : control.tests()) {
            var part = "observation/%s/%d/%d"
                    .formatted(control.id(), observations.size(), test.place().page());
            var observation = observations.addObject();
            var uuid = ids.of(part);
            uuids.add(uuid);
            observation
                    .put("uuid", uuid.toString())
                    .put(
                            "title",
                            line("Test of " + (control.id() == null ? "a control without a number" : control.id())))
                    .put("description", text(test.procedure() + "\n\n" + test.result()));
            var props = observation
                    .putArray("props")
                    .add(property("outcome", token(test.outcome().name())))
                    .add(property("page", String.valueOf(test.place().page())));
            properties(props, corrections);
            observation.putArray("methods").add(method(test));
            evidence(observation, test.place());
            observation.put("collected", instant(collected(report)));
            remark(observation, corrections);
        }
        observationsOf
                .computeIfAbsent(key(control.id(), control.description()), _ -> new ArrayList<>())
                .addAll(uuids);
    }

    /// Controls without a number are told apart by their words.
    private static String key(@Nullable String control, String words) {
        return control == null ? words : control;
    }

    private void evidence(ObjectNode observation, Place place) {
        observation
                .putArray("relevant-evidence")
                .addObject()
                .put("href", "#" + id("document"))
                .put("description", "The report, page %d of the file.".formatted(place.page()));
    }

    private void finding(ObjectNode finding, RequirementStanding standing) {
        var clause = edition.clause(standing);
        finding.put("uuid", id("finding/" + standing.citation()))
                .put("title", line(standing.citation() + " " + clause.title()))
                .put("description", text(description(standing)));
        var props = finding.putArray("props")
                .add(property("standing", token(standing.standing().name())))
                .add(property("citation", "45 CFR " + standing.citation()));
        properties(
                props,
                standing.support().stream()
                        .flatMap(support -> marks.on(support).stream())
                        .toList());
        var target = finding.putObject("target").put("type", "objective-id").put("target-id", target(standing));
        status(target.putObject("status"), standing.standing());
        var related = standing.support().stream()
                .map(support -> key(support.control(), support.quote()))
                .distinct()
                .flatMap(control -> observationsOf.getOrDefault(control, List.of()).stream())
                .toList();
        if (!related.isEmpty()) {
            var observations = finding.putArray("related-observations");
            related.forEach(uuid -> observations.addObject().put("observation-uuid", uuid.toString()));
        }
        if (standing.needed() != null) {
            finding.put("remarks", text("Ask for: " + standing.needed()));
        }
    }

    private static void status(ObjectNode status, Standing standing) {
        switch (standing) {
            case TESTED -> status.put("state", "satisfied").put("reason", "pass");
            case EXCEPTION -> status.put("state", "not-satisfied").put("reason", "fail");
            case DESCRIBED, RELATED, OUTSIDE ->
                status.put("state", "not-satisfied").put("reason", "other");
        }
        status.put(
                "remarks",
                "%s: %s. For what the auditor tested and its period only."
                        .formatted(standing, Words.meaning(standing)));
    }

    private static String description(RequirementStanding standing) {
        var quotes = standing.support().stream()
                .map(support -> "%s (page %d): \"%s\""
                        .formatted(
                                support.control() == null ? "Report" : support.control(),
                                support.place().page(),
                                support.quote()))
                .toList();
        return quotes.isEmpty() ? "No passage of the report bears on it." : String.join("\n\n", quotes);
    }

    private void backMatter(ObjectNode backMatter) {
        var document = edition.review().dissection().document();
        var resource = backMatter.putArray("resources").addObject();
        resource.put("uuid", id("document"))
                .put("title", line(document.file()))
                .put("description", "The document that was read, %s.".formatted(Words.count(document.pages(), "page")));
        resource.putArray("props").add(property("sha256", document.sha256()));
    }

    private static ObjectNode property(String name, String value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("ns", NAMESPACE)
                .put("value", value);
    }

    /// As the HIPAA catalog names it in OSCAL, where ids have no parentheses: s164.312-a-2-iii.
    private static String target(RequirementStanding standing) {
        return "s" + standing.citation().replace(")(", "-").replace('(', '-').replace(")", "");
    }

    private static String method(ControlTest test) {
        var words = test.procedure().toLowerCase(Locale.ROOT);
        if (words.contains("reperform") || words.contains("re-perform")) {
            return "TEST";
        }
        if (words.contains("inspect") || words.contains("observ") || words.contains("examin")) {
            return "EXAMINE";
        }
        return words.contains("inquir") || words.contains("interview") ? "INTERVIEW" : "UNKNOWN";
    }

    private LocalDate start() {
        var report = edition.report();
        return report == null || report.period() == null
                ? end()
                : report.period().fact().from();
    }

    private LocalDate end() {
        var report = edition.report();
        if (report == null) {
            return edition.today();
        }
        return report.period() == null
                ? day(report.asOf())
                : report.period().fact().to();
    }

    private LocalDate collected(Report report) {
        return report.reportDate() == null ? end() : report.reportDate().fact();
    }

    private LocalDate day(@Nullable Located<LocalDate> day) {
        return day == null ? edition.today() : day.fact();
    }

    private String id(String part) {
        return ids.of(part).toString();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String token(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(String words) {
        return text(words).replaceAll("\\s+", " ");
    }

    /// OSCAL text is neither empty nor padded.
    private static String text(String words) {
        var stripped = words.strip();
        return stripped.isEmpty() ? "-" : stripped;
    }
}
