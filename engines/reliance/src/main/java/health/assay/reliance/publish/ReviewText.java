package health.assay.reliance.publish;

import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.ReportedException;
import health.assay.reliance.Finding;
import health.assay.reliance.Standing;
import health.assay.reliance.publish.Terminal.Ink;
import java.util.List;
import java.util.stream.Collectors;

/// The answer on one screen.
public final class ReviewText {

    private static final int LEADING_FINDINGS = 3;
    private static final int LEADING_EXCEPTIONS = 3;
    private static final int LEADING_CORRECTIONS = 5;
    private static final int ANSWER = 20;
    private static final int ASK = 50;
    private static final int PART = 31;
    private static final String HEADS = "test  exc desc  rel  out  all";

    private final Edition edition;
    private final Terminal terminal;
    private final Lines lines;
    private final Marks marks;

    private ReviewText(Edition edition, Terminal terminal) {
        this.edition = edition;
        this.terminal = terminal;
        this.lines = new Lines(terminal);
        this.marks = Marks.of(edition);
    }

    public static String of(Edition edition, Terminal terminal, boolean details) {
        var screen = new ReviewText(edition, terminal).screen();
        return details ? screen + ReviewDetails.of(edition, terminal) : screen;
    }

    private String screen() {
        lines.line(terminal.ink(Ink.FAINT, terminal.plain(edition.file()))).bold(edition.verdict());
        lines.gap();
        Facts.of(edition).facts().forEach(fact -> lines.fact(fact.label(), fact.oneLine()));
        exceptions();
        standing();
        findings();
        asks();
        CorrectionLines.lead(lines, edition.review().corrections(), LEADING_CORRECTIONS);
        doubts();
        return lines.toString();
    }

    private void exceptions() {
        var report = edition.report();
        if (report == null || report.exceptions().isEmpty()) {
            return;
        }
        var exceptions = report.exceptions();
        lines.heading("Exceptions the auditor found");
        for (var index = 0; index < Math.min(LEADING_EXCEPTIONS, exceptions.size()); index++) {
            exception(exceptions.get(index), Marks.by(marks.onException(index, exceptions.get(index))));
        }
        more(exceptions.size() - LEADING_EXCEPTIONS, "exception");
    }

    private void exception(ReportedException exception, String corrected) {
        var control = exception.control() == null ? "a control" : exception.control();
        var answer = (exception.managementResponse() == null ? " (no response)" : "")
                + (corrected.isEmpty() ? "" : " (" + corrected + ")");
        var mark = terminal.ink(Standing.EXCEPTION, terminal.glyph(Standing.EXCEPTION));
        lines.hanging(
                "  " + mark + " ",
                4,
                Clip.to(
                                terminal.width() - ANSWER,
                                "%s, %s: %s".formatted(control, Words.page(exception.place()), exception.text()))
                        + answer);
    }

    private void standing() {
        if (edition.review().hipaa().isEmpty()) {
            return;
        }
        lines.heading("What it is worth for HIPAA");
        lines.line(terminal.ink(Ink.FAINT, " ".repeat(terminal.width() - HEADS.length()) + HEADS));
        edition.byPart().forEach((part, standings) -> row(part, Tally.of(standings)));
        lines.line("  " + legend());
    }

    private void row(Part part, Tally tally) {
        var counts = new StringBuilder();
        for (var standing : Standing.values()) {
            counts.append("%5d".formatted(tally.count(standing)));
        }
        counts.append("%5d".formatted(tally.all()));
        lines.line(Lines.pad("  " + part.title(), PART) + bar(tally) + counts.substring(1));
    }

    /// A narrow terminal has the counts only.
    private String bar(Tally tally) {
        var cells = terminal.width() - PART - HEADS.length() - 2;
        if (cells < Standing.values().length) {
            return "";
        }
        return Bar.of(tally, cells).segments().stream()
                .map(segment -> terminal.ink(
                        segment.standing(), terminal.glyph(segment.standing()).repeat(segment.length())))
                .collect(Collectors.joining("", "", "  "));
    }

    private String legend() {
        return List.of(Standing.values()).stream()
                .map(standing -> terminal.ink(standing, terminal.glyph(standing)) + " " + Words.lower(standing))
                .collect(Collectors.joining("  "));
    }

    private void findings() {
        var pressing = edition.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.HIGH)
                .toList();
        if (pressing.isEmpty()) {
            return;
        }
        lines.heading("Raise with the vendor");
        pressing.stream()
                .limit(LEADING_FINDINGS)
                .forEach(finding -> lines.hanging("  " + terminal.ink(Ink.RED, "!") + " ", 4, located(finding)));
        more(pressing.size() - LEADING_FINDINGS, "pressing finding");
    }

    static String located(Finding finding) {
        var place = finding.place();
        return finding.message() + (place == null ? "" : " (%s)".formatted(Words.page(place)));
    }

    private void asks() {
        var asks = edition.leadingAsks();
        if (asks.isEmpty()) {
            return;
        }
        lines.heading("Ask for");
        for (var index = 0; index < asks.size(); index++) {
            var ask = asks.get(index);
            lines.hanging(
                    "  %d ".formatted(index + 1),
                    4,
                    "%s [%s]".formatted(Clip.to(2 * terminal.width() - ASK, ask.what()), citations(ask)));
        }
        more(edition.asks().size() - asks.size(), "request");
    }

    private static String citations(Ask ask) {
        var rest = ask.clauses().size() - 1;
        return ask.clauses().getFirst().citation() + (rest == 0 ? "" : " and %d more".formatted(rest));
    }

    private void doubts() {
        var doubts = edition.review().doubts().stream().filter(Doubt::isOpen).toList();
        if (doubts.isEmpty()) {
            return;
        }
        lines.heading("Not certain");
        doubts.stream()
                .limit(LEADING_FINDINGS)
                .forEach(doubt -> lines.hanging("  ? ", 4, doubt.field() + ": " + doubt.message()));
        more(doubts.size() - LEADING_FINDINGS, "doubt");
    }

    private void more(int count, String noun) {
        if (count > 0) {
            lines.line(terminal.ink(
                    Ink.FAINT, "    %d more %s: see --details".formatted(count, count == 1 ? noun : noun + "s")));
        }
    }
}
