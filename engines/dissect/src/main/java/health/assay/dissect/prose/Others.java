package health.assay.dissect.prose;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.prose.list.ListReader;
import health.assay.dissect.prose.list.SubserviceControls;
import health.assay.dissect.prose.list.Subservices;
import health.assay.dissect.prose.list.UserEntityControls;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Phrases;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.SubserviceOrganization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the report leaves to others: subservice organizations and what is expected of them, and of user entities.
record Others(
        List<SubserviceOrganization> organizations,
        List<ComplementaryControl> userEntityControls,
        List<ComplementaryControl> subserviceControls) {

    private static final int LONGEST_LIST = 200;

    static Others read(
            List<Page> pages, List<Section> sections, AuditorReport report, Hyphens hyphens, List<Doubt> doubts) {
        var lists = new ListReader(pages, hyphens);
        var outlines = outlines(sections, hyphens);
        var auditor = report.outline().whole().text().toLowerCase(Locale.ROOT);
        var organizations = new Subservices(lists).read(outlines, report.scope(), doubts);
        return new Others(
                organizations,
                new UserEntityControls(lists).read(outlines, auditor.contains("complementary user"), doubts),
                new SubserviceControls(lists, organizations)
                        .read(outlines, auditor.contains("complementary subservice"), doubts));
    }

    /// The description first; other sections hold such lists now and then, the tests section only behind a title of
    /// theirs.
    private static List<Outline> outlines(List<Section> sections, Hyphens hyphens) {
        var found = new ArrayList<Outline>();
        for (var kind : List.of(Section.Kind.DESCRIPTION, Section.Kind.OTHER_INFORMATION)) {
            var lines = Sections.lines(sections, kind);
            if (!lines.isEmpty()) {
                found.add(Outline.of(lines, hyphens));
            }
        }
        var tests = Sections.lines(sections, Section.Kind.TESTS);
        for (var index = 0; index < tests.size(); index++) {
            if (isTitle(tests.get(index))) {
                found.add(Outline.of(tests.subList(index, Math.min(tests.size(), index + LONGEST_LIST)), hyphens));
                break;
            }
        }
        return found;
    }

    private static boolean isTitle(Line line) {
        var isShort = line.words().size() <= 10 && Phrases.of(line).size() == 1;
        return isShort
                && line.isBold()
                && UserEntityControls.TITLE
                        .matcher(line.text().toLowerCase(Locale.ROOT))
                        .find();
    }
}
