package health.assay.dissect;

import health.assay.dissect.matrix.Matrix;
import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.prose.ProseFacts;
import health.assay.dissect.prose.Section;
import health.assay.dissect.report.Report;
import java.util.List;

/// Puts together what the prose and the tests section say.
final class Assembly {

    private Assembly() {}

    static Report report(ProseFacts prose, List<Page> pages) {
        var matrix = matrix(prose, pages);
        return new Report(
                prose.serviceOrganization(),
                prose.system(),
                prose.auditor(),
                prose.period(),
                prose.asOf(),
                prose.reportDate(),
                prose.categories(),
                prose.hipaaInScope(),
                prose.hipaaMapping(),
                prose.opinion(),
                prose.assertion(),
                prose.subserviceOrganizations(),
                prose.userEntityControls(),
                prose.subserviceControls(),
                List.copyOf(matrix.criteriaListed()),
                matrix.controls(),
                matrix.exceptions());
    }

    /// Where no tests section was found, or nothing in it, tests may still stand anywhere: their heads show them.
    private static Matrix matrix(ProseFacts prose, List<Page> pages) {
        var other = lines(prose, Section.Kind.OTHER_INFORMATION);
        var matrix = Matrix.read(lines(prose, Section.Kind.TESTS), other, pages);
        if (!matrix.controls().isEmpty()) {
            return matrix;
        }
        return Matrix.read(pages.stream().flatMap(page -> page.lines().stream()).toList(), other, pages);
    }

    static List<Line> lines(ProseFacts prose, Section.Kind kind) {
        return prose.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .toList();
    }
}
