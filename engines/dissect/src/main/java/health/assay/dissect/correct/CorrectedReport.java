package health.assay.dissect.correct;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Category;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From fields by name back to a report. What a person cannot correct comes from the report as read.
final class CorrectedReport {

    private CorrectedReport() {}

    static Report of(Node tree, Report read) {
        return new Report(
                located(tree.group("serviceOrganization"), "value", words -> words, read.serviceOrganization()),
                located(tree.group("system"), "value", words -> words, read.system()),
                auditor(tree.group("serviceAuditor")),
                period(tree.group("period"), read.period()),
                located(tree.group("asOf"), "date", LocalDate::parse, read.asOf()),
                located(tree.group("reportDate"), "date", LocalDate::parse, read.reportDate()),
                tree.all("categories").stream().map(Category::valueOf).collect(Collectors.toSet()),
                Boolean.parseBoolean(tree.text("hipaaInScope")),
                read.hipaaMapping(),
                opinion(tree.group("opinion")),
                assertion(tree.group("assertion")),
                each(tree.list("subserviceOrganizations"), CorrectedReport::organization),
                each(tree.list("userEntityControls"), CorrectedReport::complementary),
                each(tree.list("subserviceControls"), CorrectedReport::complementary),
                read.criteriaListed(),
                each(tree.list("controls"), CorrectedReport::control),
                each(tree.list("exceptions"), CorrectedReport::exception));
    }

    private static <T> List<T> each(List<Node> nodes, Function<Node, T> value) {
        return nodes.stream().map(value).toList();
    }

    /// The words of the document stay its own, also where a person reads them otherwise.
    private static <T> @Nullable Located<T> located(
            Node node, String name, Function<String, T> fact, @Nullable Located<T> read) {
        var words = node.one(name);
        return words == null ? null : new Located<>(fact.apply(words), node.placed(), read == null ? "" : read.quote());
    }

    private static @Nullable Auditor auditor(Node node) {
        var name = node.one("name");
        return name == null ? null : new Auditor(name, node.one("city"), node.one("state"), node.placed());
    }

    private static @Nullable Located<Period> period(Node node, @Nullable Located<Period> read) {
        if (node.isEmpty()) {
            return null;
        }
        var period = new Period(LocalDate.parse(node.text("start")), LocalDate.parse(node.text("end")));
        return new Located<>(period, node.placed(), read == null ? "" : read.quote());
    }

    private static Opinion opinion(Node node) {
        var kind = node.one("kind");
        return new Opinion(
                kind == null ? Opinion.Kind.UNREAD : Opinion.Kind.valueOf(kind),
                each(
                        node.list("modified"),
                        change ->
                                new Opinion.Modification(Opinion.Limb.valueOf(change.text("limb")), criteria(change))),
                node.one("basis"),
                node.place());
    }

    private static Assertion assertion(Node node) {
        var agrees = node.one("agreesWithOpinion");
        return new Assertion(
                Boolean.parseBoolean(node.text("present")),
                agrees == null ? null : Boolean.valueOf(agrees),
                node.place());
    }

    private static SubserviceOrganization organization(Node node) {
        return new SubserviceOrganization(
                node.text("name"),
                node.one("services"),
                SubserviceOrganization.Method.valueOf(node.text("method")),
                node.placed());
    }

    private static ComplementaryControl complementary(Node node) {
        return new ComplementaryControl(
                node.text("text"), node.all("criteria"), node.one("organization"), node.placed());
    }

    private static Control control(Node node) {
        return new Control(
                node.one("id"),
                criteria(node),
                node.text("description"),
                node.placed(),
                each(node.list("tests"), CorrectedReport::test));
    }

    private static ControlTest test(Node node) {
        return new ControlTest(
                node.text("procedure"),
                node.text("result"),
                ControlTest.Outcome.valueOf(node.text("outcome")),
                sample(node.group("sample")),
                node.placed());
    }

    private static ControlTest.@Nullable Sample sample(Node node) {
        return node.isEmpty()
                ? null
                : new ControlTest.Sample(
                        Integer.parseInt(node.text("size")), number(node, "population"), number(node, "deviations"));
    }

    private static @Nullable Integer number(Node node, String name) {
        var digits = node.one(name);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static ReportedException exception(Node node) {
        return new ReportedException(
                node.one("control"), criteria(node), node.text("text"), node.one("managementResponse"), node.placed());
    }

    private static Set<Criterion> criteria(Node node) {
        return node.all("criteria").stream().map(Criterion::new).collect(Collectors.toSet());
    }
}
