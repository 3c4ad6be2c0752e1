package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Parties;
import health.assay.bench.corpus.page.Placement;
import health.assay.bench.corpus.page.Rendition;
import health.assay.bench.corpus.plan.Option.Cover;
import health.assay.bench.corpus.plan.Option.Hipaa;
import health.assay.bench.corpus.plan.Option.Ids;
import health.assay.bench.corpus.plan.Option.Responses;
import health.assay.bench.corpus.plan.Option.SupplierControls;
import health.assay.bench.corpus.plan.Option.Suppliers;
import health.assay.bench.corpus.plan.Option.UserControls;
import health.assay.bench.corpus.plan.Option.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a perfect reader would say of a report.
public final class Truth {

    private final Engagement engagement;

    Truth(Engagement engagement) {
        this.engagement = engagement;
    }

    public Map<String, Object> of(String file, String sha256, Rendition rendition) {
        var kind = engagement.typeTwo() ? "SOC2_TYPE_II" : "SOC2_TYPE_I";
        var truth = new LinkedHashMap<String, Object>();
        truth.put("schema", "assay.review/1");
        truth.put(
                "document",
                Facts.of("file", file, "sha256", sha256, "pages", rendition.pages(), "kind", kind, "ocr", false));
        truth.put("report", report(rendition.placement()));
        truth.put("hipaa", new HipaaTruth(engagement).standings());
        truth.put("doubts", List.of());
        truth.put(
                "x",
                Facts.of(
                        "plan", engagement.plan().unusual(),
                        "organizationAliases", List.of(engagement.company().shortName()),
                        "auditorAliases", List.of(engagement.firm().shortName()),
                        "modifiedLoose", engagement.plan().is(Verdict.DISCLAIMER),
                        "expectedDoubts",
                                engagement.plan().is(Cover.OTHER_PERIOD)
                                        ? List.of(Facts.of("field", "period"))
                                        : List.of()));
        return truth;
    }

    private Map<String, Object> report(Placement placement) {
        var plan = engagement.plan();
        var two = engagement.typeTwo();
        var report = new LinkedHashMap<String, Object>();
        report.put("serviceOrganization", Facts.of("value", engagement.company().name()));
        report.put("system", Facts.of("value", engagement.company().system()));
        report.put("serviceAuditor", Facts.of("name", engagement.firm().name()));
        report.put(
                "period",
                two
                        ? Facts.of(
                                "start",
                                engagement.from().toString(),
                                "end",
                                engagement.to().toString())
                        : null);
        report.put("asOf", two ? null : Facts.of("date", engagement.to().toString()));
        report.put("reportDate", Facts.of("date", engagement.signed().toString()));
        report.put("categories", engagement.categories());
        report.put("hipaaInScope", plan.is(Hipaa.IN_SCOPE));
        report.put("opinion", Facts.of("kind", plan.get(Verdict.class).name(), "modified", modified(), "basis", null));
        report.put("assertion", Facts.of("present", true, "agreesWithOpinion", null));
        report.put(
                "subserviceOrganizations",
                engagement.suppliers().stream().map(this::supplier).toList());
        report.put("userEntityControls", userControls(placement));
        report.put("subserviceControls", supplierControls());
        report.put(
                "controls",
                engagement.controls().stream()
                        .map(control -> control(control, placement))
                        .toList());
        report.put(
                "exceptions",
                engagement.controls().stream()
                        .filter(control -> control.failed().isPresent())
                        .map(control -> exception(control, placement))
                        .toList());
        report.put("findings", List.of());
        return report;
    }

    private List<Map<String, Object>> modified() {
        return engagement
                .modification()
                .map(modification -> List.of(Facts.of(
                        "limb",
                        modification.limb().name(),
                        "criteria",
                        modification.criterion() == null ? List.of() : List.of(modification.criterion()))))
                .orElse(List.of());
    }

    private Map<String, Object> supplier(Parties.Supplier supplier) {
        var method = engagement.plan().is(Suppliers.INCLUSIVE) ? "INCLUSIVE" : "CARVE_OUT";
        return Facts.of(
                "name",
                supplier.name(),
                "services",
                supplier.does(),
                "method",
                method,
                "x_aliases",
                supplier.aliases());
    }

    private List<Map<String, Object>> userControls(Placement placement) {
        var shown = UserControlSection.showsCriteria(engagement.plan().get(UserControls.class));
        return engagement.userControls().stream()
                .map(control -> Facts.of(
                        "text", control.text(),
                        "criteria", shown ? control.criteria() : List.of(),
                        "organization", null,
                        "cite", Facts.cite(placement.pages(control.key())),
                        "x_pages", placement.pages(control.key())))
                .toList();
    }

    private List<Map<String, Object>> supplierControls() {
        var form = engagement.plan().get(SupplierControls.class);
        return engagement.supplierControls().stream()
                .map(control -> Facts.of(
                        "text", control.text(),
                        "criteria", shownCriteria(form, control),
                        "organization",
                                form == SupplierControls.SERIES || form == SupplierControls.CRITERIA_TABLE
                                        ? null
                                        : control.organization()))
                .toList();
    }

    private static List<String> shownCriteria(SupplierControls form, Expected control) {
        return switch (form) {
            case TABLE, CRITERIA_TABLE -> control.criteria();
            case SERIES -> List.of(Criteria.series(control.criteria().getFirst()) + " Series");
            case BY_ORGANIZATION, NONE -> List.of();
        };
    }

    private Map<String, Object> control(Tested control, Placement placement) {
        return Facts.of(
                "id", engagement.plan().is(Ids.NONE) ? null : control.id(),
                "criteria", control.criteria(),
                "description", control.text(),
                "cite", Facts.cite(placement.pages(control.key())),
                "x_pages", placement.pages(control.key()),
                "x_hipaa", control.hipaa(),
                "tests",
                        control.trials().stream()
                                .map(trial -> test(control, trial))
                                .toList());
    }

    private Map<String, Object> test(Tested control, Trial trial) {
        var test = Facts.of(
                "procedure", String.join("\n", trial.procedures()),
                "result", trial.result(),
                "outcome", trial.outcome().name(),
                "sample", null);
        var response = control.response();
        if (response != null && trial.outcome().fails() && engagement.plan().is(Responses.IN_CELL)) {
            test.put("x_altResults", List.of(trial.result() + " " + label() + " " + response));
        }
        return test;
    }

    private String label() {
        return "Management's Response:";
    }

    private Map<String, Object> exception(Tested control, Placement placement) {
        @Nullable String response = control.response();
        return Facts.of(
                "control", control.id(),
                "criteria", control.criteria(),
                "text", control.failed().map(Trial::result).orElse(""),
                "managementResponse", response,
                "cite", Facts.cite(placement.pages(control.exceptionKey())),
                "x_pages", placement.pages(control.exceptionKey()));
    }
}
