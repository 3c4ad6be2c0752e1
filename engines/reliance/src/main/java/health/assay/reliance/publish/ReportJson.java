package health.assay.reliance.publish;

import static health.assay.reliance.publish.ReviewJson.cite;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.dissect.report.SubserviceOrganization;
import health.assay.reliance.Finding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The `report` of the contract.
final class ReportJson {

    private ReportJson() {}

    static void write(ObjectNode node, Report report, List<Finding> findings) {
        text(node.putObject("serviceOrganization"), report.serviceOrganization());
        if (report.system() != null) {
            text(node.putObject("system"), report.system());
        }
        auditor(node.putObject("serviceAuditor"), report.auditor());
        period(node, report.period());
        date(node, "asOf", report.asOf());
        date(node, "reportDate", report.reportDate());
        var categories = node.putArray("categories");
        report.categories().stream().sorted().forEach(category -> categories.add(category.name()));
        node.put("hipaaInScope", report.hipaaInScope());
        opinion(node.putObject("opinion"), report.opinion());
        assertion(node.putObject("assertion"), report.assertion());
        each(node.putArray("subserviceOrganizations"), report.subserviceOrganizations(), ReportJson::subservice);
        each(node.putArray("userEntityControls"), report.userEntityControls(), ReportJson::complementary);
        each(node.putArray("subserviceControls"), report.subserviceControls(), ReportJson::complementary);
        each(node.putArray("controls"), report.controls(), ReportJson::control);
        each(node.putArray("exceptions"), report.exceptions(), ReportJson::exception);
        each(node.putArray("findings"), findings, ReportJson::finding);
    }

    private interface Writing<T> {
        void write(ObjectNode node, T value);
    }

    private static <T> void each(ArrayNode array, List<T> values, Writing<T> writing) {
        values.forEach(value -> writing.write(array.addObject(), value));
    }

    /// The contract wants a text even where none was read; the doubts then say why it is empty.
    private static void text(ObjectNode node, @Nullable Located<String> text) {
        node.put("value", text == null ? "" : text.fact());
        cite(node, text == null ? null : text.place());
    }

    private static void auditor(ObjectNode node, @Nullable Auditor auditor) {
        if (auditor == null) {
            node.put("name", "");
            return;
        }
        node.put("name", auditor.name());
        if (auditor.city() != null) {
            node.put("city", auditor.city());
        }
        if (auditor.state() != null) {
            node.put("state", auditor.state());
        }
        cite(node, auditor.place());
    }

    private static void period(ObjectNode node, @Nullable Located<Period> period) {
        if (period == null) {
            node.putNull("period");
            return;
        }
        var dates = node.putObject("period")
                .put("start", period.fact().from().toString())
                .put("end", period.fact().to().toString());
        cite(dates, period.place());
    }

    private static void date(ObjectNode node, String name, @Nullable Located<LocalDate> date) {
        if (date == null) {
            node.putNull(name);
            return;
        }
        cite(node.putObject(name).put("date", date.fact().toString()), date.place());
    }

    /// The contract knows no unread opinion. A disclaimer gives the same comfort, none; the doubts say the truth.
    private static void opinion(ObjectNode node, Opinion opinion) {
        var unread = opinion.kind() == Opinion.Kind.UNREAD;
        node.put(
                "kind", unread ? Opinion.Kind.DISCLAIMER.name() : opinion.kind().name());
        var modified = node.putArray("modified");
        if (!unread) {
            opinion.modified().forEach(change -> {
                var limb = modified.addObject().put("limb", change.limb().name());
                criteria(limb, change.criteria());
            });
        }
        node.put("basis", opinion.basis());
        cite(node, opinion.place());
    }

    private static void assertion(ObjectNode node, Assertion assertion) {
        node.put("present", assertion.present()).put("agreesWithOpinion", assertion.agreesWithOpinion());
        cite(node, assertion.place());
    }

    private static void subservice(ObjectNode node, SubserviceOrganization organization) {
        node.put("name", organization.name())
                .put("services", organization.services())
                .put("method", organization.method().name());
        cite(node, organization.place());
    }

    private static void complementary(ObjectNode node, ComplementaryControl control) {
        node.put("text", control.text());
        var criteria = node.putArray("criteria");
        control.criteria().forEach(criteria::add);
        node.put("organization", control.organization());
        cite(node, control.place());
    }

    private static void control(ObjectNode node, Control control) {
        node.put("id", control.id());
        criteria(node, control.criteria());
        node.put("description", control.description());
        cite(node, control.place());
        each(node.putArray("tests"), control.tests(), ReportJson::test);
    }

    private static void test(ObjectNode node, ControlTest test) {
        node.put("procedure", test.procedure())
                .put("result", test.result())
                .put("outcome", test.outcome().name());
        var sample = test.sample();
        if (sample == null) {
            node.putNull("sample");
        } else {
            node.putObject("sample")
                    .put("size", sample.size())
                    .put("population", sample.population())
                    .put("deviations", sample.deviations());
        }
        cite(node, test.place());
    }

    private static void exception(ObjectNode node, ReportedException exception) {
        node.put("control", exception.control());
        criteria(node, exception.criteria());
        node.put("text", exception.text()).put("managementResponse", exception.managementResponse());
        cite(node, exception.place());
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("check", finding.check())
                .put("severity", finding.severity().name())
                .put("message", finding.message());
        cite(node, finding.place());
    }

    private static void criteria(ObjectNode node, Collection<Criterion> criteria) {
        var array = node.putArray("criteria");
        criteria.stream().sorted().forEach(criterion -> array.add(criterion.id()));
    }
}
