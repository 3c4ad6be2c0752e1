package health.assay.dissect.matrix;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.Typeset;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads typeset tests sections, and tells them as text.
final class Readings {

    private Readings() {}

    static Matrix of(String tests) {
        return of(tests, "");
    }

    /// A tests section, and the section that management adds on the page after it.
    static Matrix of(String tests, String other) {
        var pages = new ArrayList<>(Typeset.pages(tests));
        var otherPage = Typeset.page(pages.size() + 1).block(other).set();
        var lines = Typeset.lines(pages);
        pages.add(otherPage);
        return Matrix.read(lines, otherPage.lines(), List.<Page>copyOf(pages));
    }

    /// `id [criteria] description`, and a line for each test: `  procedure => result`.
    static String text(Matrix matrix) {
        return matrix.controls().stream().map(Readings::text).collect(Collectors.joining());
    }

    private static String text(Control control) {
        var criteria =
                new TreeSet<>(control.criteria()).stream().map(Criterion::id).collect(Collectors.joining(" "));
        var tests = control.tests().stream().map(Readings::text).collect(Collectors.joining());
        return "%s [%s] %s%n%s".formatted(control.id(), criteria, control.description(), tests);
    }

    private static String text(ControlTest test) {
        return "  %s => %s%n".formatted(test.procedure().replace("\n", " / "), test.result());
    }

    /// The management response to the only exception.
    static String response(Matrix matrix) {
        return String.valueOf(matrix.exceptions().getFirst().managementResponse());
    }
}
