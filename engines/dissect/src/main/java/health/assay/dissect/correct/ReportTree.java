package health.assay.dissect.correct;

import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.dissect.report.SubserviceOrganization;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// From a report to its fields by name.
final class ReportTree {

    private ReportTree() {}

    static Node of(Dissection read) {
        var tree = new Node(Fields.REPORT, null);
        var report = read.report();
        if (report != null) {
            report(tree, report, read.document().kind());
        }
        var letter = read.bridgeLetter();
        return letter == null ? tree : tree.put("bridgeLetter", letter(letter));
    }

    private static void report(Node tree, Report report, DocumentKind kind) {
        tree.put("document", new Node(Fields.SOC2_DOCUMENT, null).put("kind", kind))
                .put("serviceOrganization", located(Fields.TEXT, "value", report.serviceOrganization()))
                .put("system", located(Fields.TEXT, "value", report.system()))
                .put("serviceAuditor", auditor(report.auditor()))
                .put("period", period(report.period()))
                .put("asOf", located(Fields.DAY, "date", report.asOf()))
                .put("reportDate", located(Fields.DAY, "date", report.reportDate()))
                .put("categories", report.categories().stream().sorted())
                .put("hipaaInScope", report.hipaaInScope())
                .put("opinion", opinion(report.opinion()))
                .put(
                        "assertion",
                        new Node(Fields.ASSERTION, report.assertion().place())
                                .put("present", report.assertion().present())
                                .put("agreesWithOpinion", report.assertion().agreesWithOpinion()))
                .put("subserviceOrganizations", each(report.subserviceOrganizations(), ReportTree::organization))
                .put("userEntityControls", each(report.userEntityControls(), ReportTree::complementary))
                .put("subserviceControls", each(report.subserviceControls(), ReportTree::complementary))
                .put("controls", each(report.controls(), ReportTree::control))
                .put("exceptions", each(report.exceptions(), ReportTree::exception));
    }

    private static <T> List<Node> each(List<T> values, Function<T, Node> node) {
        return values.stream().map(node).toList();
    }

    private static Node located(Shape.Group shape, String name, @Nullable Located<?> read) {
        return read == null ? new Node(shape, null) : new Node(shape, read.place()).put(name, read.fact());
    }

    private static Node auditor(@Nullable Auditor auditor) {
        return auditor == null
                ? new Node(Fields.AUDITOR, null)
                : new Node(Fields.AUDITOR, auditor.place())
                        .put("name", auditor.name())
                        .put("city", auditor.city())
                        .put("state", auditor.state());
    }

    private static Node period(@Nullable Located<Period> period) {
        return period == null
                ? new Node(Fields.PERIOD, null)
                : new Node(Fields.PERIOD, period.place())
                        .put("start", period.fact().from())
                        .put("end", period.fact().to());
    }

    /// An opinion that was not read is nothing here, which a person can fill.
    private static Node opinion(Opinion opinion) {
        return new Node(Fields.OPINION, opinion.place())
                .put("kind", opinion.kind() == Opinion.Kind.UNREAD ? null : opinion.kind())
                .put("basis", opinion.basis())
                .put(
                        "modified",
                        each(
                                opinion.modified(),
                                change -> new Node(Fields.MODIFICATION, null)
                                        .put("limb", change.limb())
                                        .put(
                                                "criteria",
                                                change.criteria().stream().sorted())));
    }

    private static Node letter(BridgeLetter letter) {
        var signer = new Node(Fields.SIGNER, null);
        if (letter.signer() != null) {
            signer.put("name", letter.signer().name())
                    .put("office", letter.signer().office())
                    .put("organization", letter.signer().organization());
        }
        return new Node(Fields.LETTER, letter.place())
                .put("organization", letter.organization())
                .put("reportPeriod", span(letter.reportPeriod()))
                .put("reportEnd", letter.reportEnd())
                .put("covers", span(letter.covers()))
                .put("signedOn", letter.signedOn())
                .put("signedBy", signer)
                .put("saysUnaudited", letter.saysUnaudited())
                .put("saysUnchanged", letter.saysUnchanged())
                .put("changes", each(letter.changes(), one -> located(Fields.TEXT, "value", one)))
                .put("incidents", each(letter.incidents(), one -> located(Fields.TEXT, "value", one)));
    }

    private static Node span(@Nullable Period period) {
        var node = new Node(Fields.SPAN, null);
        return period == null ? node : node.put("start", period.from()).put("end", period.to());
    }

    private static Node organization(SubserviceOrganization organization) {
        return new Node(Fields.ORGANIZATION, organization.place())
                .put("name", organization.name())
                .put("services", organization.services())
                .put("method", organization.method());
    }

    private static Node complementary(ComplementaryControl control) {
        return new Node(Fields.COMPLEMENTARY, control.place())
                .put("text", control.text())
                .put("criteria", control.criteria().stream())
                .put("organization", control.organization());
    }

    private static Node control(Control control) {
        return new Node(Fields.CONTROL, control.place())
                .put("id", control.id())
                .put("criteria", control.criteria().stream().sorted())
                .put("description", control.description())
                .put("tests", each(control.tests(), ReportTree::test));
    }

    private static Node test(ControlTest test) {
        var sample = new Node(Fields.SAMPLE, null);
        if (test.sample() != null) {
            sample.put("size", test.sample().size())
                    .put("population", test.sample().population())
                    .put("deviations", test.sample().deviations());
        }
        return new Node(Fields.TEST, test.place())
                .put("procedure", test.procedure())
                .put("result", test.result())
                .put("outcome", test.outcome())
                .put("sample", sample);
    }

    private static Node exception(ReportedException exception) {
        return new Node(Fields.EXCEPTION, exception.place())
                .put("control", exception.control())
                .put("criteria", exception.criteria().stream().sorted())
                .put("text", exception.text())
                .put("managementResponse", exception.managementResponse());
    }
}
