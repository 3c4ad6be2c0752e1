package health.assay.dissect;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the parts of a report against each other and says where they disagree.
final class CrossChecks {

    private CrossChecks() {}

    static List<Doubt> of(Report report, DocumentKind kind) {
        var doubts = new ArrayList<Doubt>();
        controls(report, kind, doubts);
        categories(report, doubts);
        return doubts;
    }

    private static void controls(Report report, DocumentKind kind, List<Doubt> doubts) {
        if (report.controls().isEmpty()) {
            doubts.add(Doubt.of("controls", "No controls could be read; look at the tests section by eye."));
            return;
        }
        var loose = report.controls().stream()
                .filter(control -> control.criteria().isEmpty())
                .toList();
        if (!loose.isEmpty()) {
            doubts.add(new Doubt(
                    "controls.criteria",
                    "%d controls stand under no criterion that could be read, the first being %s."
                            .formatted(loose.size(), name(loose.getFirst())),
                    List.of(loose.getFirst().place())));
        }
        var untested = report.controls().stream()
                .filter(control -> control.tests().isEmpty())
                .toList();
        if (kind == DocumentKind.SOC2_TYPE_II && !untested.isEmpty()) {
            doubts.add(new Doubt(
                    "controls.tests",
                    "For %d controls no test could be read, the first being %s."
                            .formatted(untested.size(), name(untested.getFirst())),
                    List.of(untested.getFirst().place())));
        }
    }

    private static String name(Control control) {
        var id = control.id();
        return id == null ? "\"" + control.description().lines().findFirst().orElse("") + "\"" : id;
    }

    /// The criteria that the tests section prints belong to the categories the auditor names, and to no others.
    private static void categories(Report report, List<Doubt> doubts) {
        var printed = report.criteriaListed().stream()
                .map(Criterion::category)
                .collect(Collectors.toCollection(TreeSet::new));
        if (report.categories().isEmpty() || printed.isEmpty() || printed.equals(new TreeSet<>(report.categories()))) {
            return;
        }
        doubts.add(Doubt.of(
                "categories",
                "The auditor's report names %s, but the tests section prints criteria of %s."
                        .formatted(new TreeSet<>(report.categories()), printed)));
    }
}
