package health.assay.reliance.publish;

import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Report;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.publish.Terminal.Ink;
import java.util.List;

/// Everything behind the first screen.
final class ReviewDetails {

    private final Edition edition;
    private final Terminal terminal;
    private final Lines lines;
    private final Marks marks;

    private ReviewDetails(Edition edition, Terminal terminal) {
        this.edition = edition;
        this.terminal = terminal;
        this.lines = new Lines(terminal);
        this.marks = Marks.of(edition);
    }

    static String of(Edition edition, Terminal terminal) {
        return new ReviewDetails(edition, terminal).all();
    }

    private String all() {
        lines.gap().line(terminal.rule());
        var report = edition.report();
        if (report != null) {
            opinion(report);
            exceptions(report);
        }
        findings();
        edition.byPart().forEach(this::part);
        asks();
        if (report != null) {
            complementary("Controls it expects of you (CUECs)", "userEntityControls", report.userEntityControls());
            subservice(report);
            complementary(
                    "Controls it expects of subservice organizations",
                    "subserviceControls",
                    report.subserviceControls());
            controls(report);
        }
        CorrectionLines.print(lines, edition.review().corrections());
        doubts();
        return lines.toString();
    }

    private void opinion(Report report) {
        var opinion = report.opinion();
        lines.heading("Opinion: " + Words.opinion(opinion.kind()));
        if (!opinion.modified().isEmpty()) {
            lines.paragraph(2, "Modified on " + Words.modified(opinion));
        }
        if (opinion.basis() != null) {
            lines.paragraph(2, "“" + opinion.basis() + "”");
        }
    }

    private void exceptions(Report report) {
        if (report.exceptions().isEmpty()) {
            return;
        }
        lines.heading("Exceptions");
        for (var index = 0; index < report.exceptions().size(); index++) {
            var exception = report.exceptions().get(index);
            lines.paragraph(
                    2,
                    "%s [%s] page %d"
                            .formatted(
                                    exception.control() == null ? "Unnumbered control" : exception.control(),
                                    Words.criteria(exception.criteria()),
                                    exception.place().page()));
            lines.paragraph(4, "“" + exception.text() + "”");
            lines.paragraph(
                    4,
                    exception.managementResponse() == null
                            ? "No response by management in the report."
                            : "Management: “" + exception.managementResponse() + "”");
            marks.onException(index, exception).forEach(this::correction);
        }
    }

    private void findings() {
        if (edition.findings().isEmpty()) {
            return;
        }
        lines.heading("Findings");
        edition.findings()
                .forEach(finding -> lines.hanging(
                        "  " + Lines.pad(Words.severity(finding.severity()), 8), 10, ReviewText.located(finding)));
    }

    private void part(Part part, List<RequirementStanding> standings) {
        lines.heading("%s, %s: %s"
                .formatted(part.title(), part.sections(), Tally.of(standings).aloud()));
        standings.forEach(this::requirement);
    }

    private void requirement(RequirementStanding standing) {
        var clause = edition.clause(standing);
        var mark = terminal.ink(standing.standing(), terminal.glyph(standing.standing()));
        lines.hanging(
                "  " + mark + " ",
                4,
                "%s %s: %s".formatted(standing.citation(), clause.title(), Words.lower(standing.standing())));
        standing.support()
                .forEach(support -> lines.paragraph(
                        6,
                        "%s, page %d%s: “%s”"
                                .formatted(
                                        support.control() == null ? "report" : support.control(),
                                        support.place().page(),
                                        after(", ", Marks.by(marks.on(support))),
                                        Clip.to(240, support.quote()))));
    }

    private static String after(String mark, String words) {
        return words.isEmpty() ? "" : mark + words;
    }

    private void correction(Correction correction) {
        CorrectionLines.beside(lines, correction);
    }

    private void asks() {
        if (edition.asks().isEmpty()) {
            return;
        }
        lines.heading("Everything to ask for");
        for (var ask : edition.asks()) {
            var citations = String.join(
                    ", ", ask.clauses().stream().map(Clause::citation).toList());
            lines.hanging("  - ", 4, "%s [%s]".formatted(ask.what(), citations));
        }
    }

    private void complementary(String heading, String list, List<ComplementaryControl> controls) {
        if (controls.isEmpty()) {
            return;
        }
        lines.heading(heading);
        for (var index = 0; index < controls.size(); index++) {
            var control = controls.get(index);
            lines.hanging(
                    "  - ",
                    4,
                    "%s%s [%s] page %d"
                            .formatted(
                                    control.organization() == null ? "" : control.organization() + ": ",
                                    control.text(),
                                    String.join(", ", control.criteria()),
                                    control.place().page()));
            marks.on(list, index).forEach(this::correction);
        }
    }

    private void subservice(Report report) {
        if (report.subserviceOrganizations().isEmpty()) {
            return;
        }
        lines.heading("Subservice organizations");
        for (var index = 0; index < report.subserviceOrganizations().size(); index++) {
            var organization = report.subserviceOrganizations().get(index);
            lines.hanging(
                    "  - ",
                    4,
                    "%s, %s%s, page %d"
                            .formatted(
                                    organization.name(),
                                    Words.method(organization.method()),
                                    organization.services() == null ? "" : ": " + organization.services(),
                                    organization.place().page()));
            marks.on("subserviceOrganizations", index).forEach(this::correction);
        }
    }

    private void controls(Report report) {
        lines.heading(Words.count(report.controls().size(), "control"));
        for (var index = 0; index < report.controls().size(); index++) {
            control(report.controls().get(index));
            marks.onControl(index).forEach(this::correction);
        }
    }

    private void control(Control control) {
        var id = control.id() == null ? "" : control.id() + " ";
        lines.hanging(
                "  ",
                2,
                "%s[%s] page %d: %s"
                        .formatted(
                                id,
                                Words.criteria(control.criteria()),
                                control.place().page(),
                                control.description()));
        control.tests()
                .forEach(test -> lines.hanging(
                        "      " + (test.outcome().isException() ? terminal.ink(Ink.RED, "!") : "-") + " ",
                        8,
                        "%s: %s".formatted(Words.outcome(test.outcome()), test.result())));
    }

    private void doubts() {
        var doubts = edition.review().doubts();
        doubts("Not certain", doubts.stream().filter(Doubt::isOpen).toList());
        doubts(
                "Was not certain, and answered by a person",
                doubts.stream().filter(doubt -> !doubt.isOpen()).toList());
    }

    private void doubts(String heading, List<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            lines.heading(heading);
            doubts.forEach(doubt -> CorrectionLines.print(lines, doubt));
        }
    }
}
