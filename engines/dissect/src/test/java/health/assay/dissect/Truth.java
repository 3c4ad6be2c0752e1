package health.assay.dissect;

import health.assay.dissect.Facts.Test;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an example report really says, as a person wrote it down.
final class Truth {

    private static final JsonMapper JSON = new JsonMapper();

    private final Facts facts = new Facts();
    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();

    private Truth() {}

    static Truth of(String example) throws IOException {
        var truth = new Truth();
        truth.read(json(example + ".truth.json"));
        return truth;
    }

    static JsonNode json(String name) throws IOException {
        try (var file = Truth.class.getResourceAsStream("examples/" + name)) {
            return JSON.readTree(file);
        }
    }

    Facts facts() {
        return facts;
    }

    /// A control may be printed on several pages; each is a right place to point at.
    boolean isOn(String what, int page) {
        return pages.getOrDefault(Wording.plain(what), Set.of()).contains(page);
    }

    /// The full name of an organization that goes by several.
    String organization(String name) {
        return organizations.getOrDefault(Wording.name(name), name);
    }

    private void read(JsonNode root) {
        var report = root.path("report");
        fields(root.path("document"), report);
        report.path("controls").forEach(this::control);
        report.path("exceptions").forEach(this::exception);
        report.path("userEntityControls")
                .forEach(control -> complementary(Measure.USER_ENTITY_CONTROLS, "user entity control", control));
        report.path("subserviceControls")
                .forEach(control -> complementary(Measure.SUBSERVICE_CONTROLS, "subservice control", control));
        report.path("subserviceOrganizations").forEach(this::organization);
    }

    private void fields(JsonNode document, JsonNode report) {
        facts.add(Measure.FIELDS, "kind", text(document, "kind"));
        facts.add(Measure.FIELDS, "pages", text(document, "pages"));
        facts.add(Measure.FIELDS, "organization", text(report.path("serviceOrganization"), "value"));
        facts.add(Measure.FIELDS, "system", text(report.path("system"), "value"));
        var auditor = report.path("serviceAuditor");
        facts.add(Measure.FIELDS, "auditor", text(auditor, "name"), text(auditor, "city"), text(auditor, "state"));
        var period = report.path("period");
        facts.add(Measure.FIELDS, "period", text(period, "start"), text(period, "end"));
        facts.add(Measure.FIELDS, "as of", text(report.path("asOf"), "date"));
        facts.add(Measure.FIELDS, "report date", text(report.path("reportDate"), "date"));
        facts.add(Measure.FIELDS, "categories", String.join(" ", new TreeSet<>(texts(report, "categories"))));
        facts.add(Measure.FIELDS, "HIPAA in scope", text(report, "hipaaInScope"));
        var opinion = report.path("opinion");
        facts.add(Measure.FIELDS, "opinion", text(opinion, "kind"));
        facts.add(Measure.FIELDS, "basis", text(opinion, "basis"));
        opinion.path("modified")
                .forEach(limb -> facts.add(
                        Measure.FIELDS, "modified", text(limb, "limb"), String.join(" ", texts(limb, "criteria"))));
        var assertion = report.path("assertion");
        facts.add(Measure.FIELDS, "assertion", text(assertion, "present"), text(assertion, "agreesWithOpinion"));
    }

    private void control(JsonNode control) {
        var tests = new ArrayList<Test>();
        control.path("tests")
                .forEach(test ->
                        tests.add(new Test(text(test, "procedure"), text(test, "result"), text(test, "outcome"))));
        facts.control(text(control, "id"), text(control, "description"), texts(control, "criteria"), tests);
        cite("control " + text(control, "id"), control);
    }

    private void exception(JsonNode exception) {
        facts.exception(text(exception, "control"), text(exception, "text"), text(exception, "managementResponse"));
        cite("exception " + text(exception, "control"), exception);
    }

    private void complementary(Measure measure, String kind, JsonNode control) {
        facts.complementary(measure, text(control, "text"), texts(control, "criteria"));
        cite(kind + " " + text(control, "text"), control);
    }

    private void organization(JsonNode organization) {
        var name = text(organization, "name");
        facts.organization(name, text(organization, "method"));
        texts(organization, "aliases").forEach(alias -> organizations.put(Wording.name(alias), name));
        cite("organization " + name, organization);
    }

    private void cite(String what, JsonNode item) {
        var on = item.has("pages")
                ? item.path("pages")
                : JSON.createArrayNode().add(item.path("cite").path("page"));
        facts.add(Measure.PAGES, what);
        pages.put(Wording.plain(what), on.valueStream().map(JsonNode::asInt).collect(Collectors.toUnmodifiableSet()));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("none");
    }

    private static List<String> texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
