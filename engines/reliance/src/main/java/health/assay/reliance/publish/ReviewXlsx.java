package health.assay.reliance.publish;

import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Support;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// The review as a workbook, a sheet for each list.
public final class ReviewXlsx {

    private ReviewXlsx() {}

    public static void write(Edition edition, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Assay", "1.0")) {
            summary(edition, workbook);
            hipaa(edition, workbook);
            var report = edition.report();
            if (report != null) {
                var marks = Marks.of(edition);
                exceptions(report, marks, workbook);
                controls(report, marks, workbook);
                complementary(report, marks, workbook);
                subservice(report, marks, workbook);
            }
            findings(edition, workbook);
            RemarkSheets.write(edition, workbook);
        }
    }

    private static void summary(Edition edition, Workbook workbook) {
        var sheet = Sheet.of(workbook, "Summary", "Fact:18", "Value:60", "Remark:60", "Page:8");
        sheet.row("Verdict", edition.verdict(), "", null);
        Facts.of(edition)
                .facts()
                .forEach(fact -> sheet.row(fact.label(), fact.value(), fact.gloss(), page(fact.place())));
        edition.byPart().forEach((part, standings) -> {
            var tally = Tally.of(standings);
            sheet.row(part.title(), tally.aloud(), "of " + Words.count(tally.all(), "requirement"), null);
        });
        edition.leadingAsks()
                .forEach(ask -> sheet.row(
                        "Ask for",
                        ask.what(),
                        ask.clauses().stream().map(Clause::citation).collect(Collectors.joining(", ")),
                        null));
        sheet.row(
                "File",
                edition.file(),
                "sha256 " + edition.review().dissection().document().sha256(),
                null);
        sheet.end();
    }

    private static void hipaa(Edition edition, Workbook workbook) {
        var sheet = Sheet.of(
                workbook,
                "HIPAA",
                "Citation:24",
                "Requirement:38",
                "Part:34",
                "Binding:13",
                "Standing:13",
                "Controls:18",
                "Quote:70",
                "Page:8",
                "Ask for:60");
        var marks = Marks.of(edition);
        for (var standing : edition.review().hipaa()) {
            var clause = edition.clause(standing);
            sheet.row(
                    "45 CFR " + standing.citation(),
                    clause.title(),
                    clause.part().title(),
                    clause.binding(),
                    standing.standing().name(),
                    controlsOf(standing),
                    standing.support().stream().map(Support::quote).collect(Collectors.joining("\n")),
                    standing.support().isEmpty()
                            ? null
                            : page(standing.support().getFirst().place()),
                    standing.needed());
            sheet.mark(Marks.by(standing.support().stream()
                    .flatMap(support -> marks.on(support).stream())
                    .toList()));
        }
        sheet.end();
    }

    private static String controlsOf(RequirementStanding standing) {
        return standing.support().stream()
                .map(support -> support.control() == null ? "" : support.control())
                .filter(control -> !control.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void exceptions(Report report, Marks marks, Workbook workbook) {
        var sheet = Sheet.of(
                workbook,
                "Exceptions",
                "Control:14",
                "Criteria:18",
                "What the auditor found:80",
                "Management says:60",
                "Page:8");
        for (var index = 0; index < report.exceptions().size(); index++) {
            var exception = report.exceptions().get(index);
            sheet.row(
                    exception.control(),
                    Words.criteria(exception.criteria()),
                    exception.text(),
                    exception.managementResponse(),
                    page(exception.place()));
            sheet.mark(Marks.inFull(marks.onException(index, exception)));
        }
        sheet.end();
    }

    private static void controls(Report report, Marks marks, Workbook workbook) {
        var sheet = Sheet.of(
                workbook,
                "Controls",
                "Control:14",
                "Criteria:18",
                "Description:60",
                "Procedure:60",
                "Result:50",
                "Outcome:18",
                "Sample:9",
                "Population:11",
                "Deviations:11",
                "Page:8");
        for (var index = 0; index < report.controls().size(); index++) {
            var control = report.controls().get(index);
            var mark = Marks.inFull(marks.onControl(index));
            if (control.tests().isEmpty()) {
                sheet.row(
                        control.id(),
                        Words.criteria(control.criteria()),
                        control.description(),
                        "",
                        "",
                        "No test in the report",
                        null,
                        null,
                        null,
                        page(control.place()));
                sheet.mark(mark);
            }
            for (var test : control.tests()) {
                test(sheet, control, test);
                sheet.mark(mark);
            }
        }
        sheet.end();
    }

    private static void test(Sheet sheet, Control control, ControlTest test) {
        var sample = test.sample();
        sheet.row(
                control.id(),
                Words.criteria(control.criteria()),
                control.description(),
                test.procedure(),
                test.result(),
                Words.outcome(test.outcome()),
                sample == null ? null : sample.size(),
                sample == null ? null : sample.population(),
                sample == null ? null : sample.deviations(),
                page(test.place()));
    }

    private static void complementary(Report report, Marks marks, Workbook workbook) {
        var sheet = Sheet.of(workbook, "CUECs", "Expected of you:90", "Criteria:20", "Page:8");
        for (var index = 0; index < report.userEntityControls().size(); index++) {
            var control = report.userEntityControls().get(index);
            sheet.row(control.text(), criteria(control), page(control.place()));
            sheet.mark(Marks.inFull(marks.on("userEntityControls", index)));
        }
        sheet.end();
    }

    private static void subservice(Report report, Marks marks, Workbook workbook) {
        var sheet = Sheet.of(
                workbook,
                "Subservice",
                "Organization:30",
                "Method:14",
                "Services or control:80",
                "Criteria:20",
                "Page:8");
        for (var index = 0; index < report.subserviceOrganizations().size(); index++) {
            var organization = report.subserviceOrganizations().get(index);
            sheet.row(
                    organization.name(),
                    Words.method(organization.method()),
                    organization.services(),
                    "",
                    page(organization.place()));
            sheet.mark(Marks.inFull(marks.on("subserviceOrganizations", index)));
        }
        for (var index = 0; index < report.subserviceControls().size(); index++) {
            var control = report.subserviceControls().get(index);
            sheet.row(
                    control.organization(),
                    "control expected",
                    control.text(),
                    criteria(control),
                    page(control.place()));
            sheet.mark(Marks.inFull(marks.on("subserviceControls", index)));
        }
        sheet.end();
    }

    private static void findings(Edition edition, Workbook workbook) {
        var sheet = Sheet.of(workbook, "Findings", "Severity:12", "Check:28", "Finding:100", "Page:8");
        edition.findings()
                .forEach(finding -> sheet.row(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.check(),
                        finding.message(),
                        page(finding.place())));
        sheet.end();
    }

    private static String criteria(ComplementaryControl control) {
        return String.join(", ", List.copyOf(control.criteria()));
    }

    private static @Nullable Integer page(@Nullable Place place) {
        return place == null ? null : place.page();
    }
}
