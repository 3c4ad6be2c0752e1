package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.ControlPair;
import health.assay.dissect.compare.ExceptionChange;
import health.assay.dissect.compare.ExceptionChange.Gone;
import health.assay.dissect.compare.ExceptionChange.New;
import health.assay.dissect.compare.ExceptionChange.Recurring;
import health.assay.dissect.report.ReportedException;
import health.assay.reliance.publish.Lines;
import health.assay.reliance.publish.Terminal;
import health.assay.reliance.publish.Terminal.Ink;
import health.assay.reliance.publish.Words;
import org.jspecify.annotations.Nullable;

/// Exceptions that recur, are new, or are gone. A gone exception says why: only a clean test shows that it was mended.
final class ExceptionLines {

    private static final int LINES = 2;
    private static final int MARGIN = 12;

    private final Comparison comparison;
    private final Terminal terminal;
    private final Lines lines;
    private final boolean details;

    ExceptionLines(Comparison comparison, Terminal terminal, Lines lines, boolean details) {
        this.comparison = comparison;
        this.terminal = terminal;
        this.lines = lines;
        this.details = details;
    }

    void print() {
        group("Exceptions that recur", Recurring.class);
        group("New exceptions", New.class);
        group("Exceptions that are gone", Gone.class);
    }

    private void group(String heading, Class<? extends ExceptionChange> kind) {
        var changes = comparison.exceptions(kind);
        if (!changes.isEmpty()) {
            lines.heading("%s (%d)".formatted(heading, changes.size()));
            changes.forEach(this::line);
        }
    }

    private void line(ExceptionChange change) {
        switch (change) {
            case Recurring(var before, var after, var inSameControl) -> {
                hanging(terminal.ink(Ink.RED, "!"), after);
                gloss(
                        inSameControl
                                ? "Before, %s: “%s”".formatted(Words.page(before.place()), before.text())
                                : "Before, in %s, %s: “%s”"
                                        .formatted(
                                                Quote.name(before.control()),
                                                Words.page(before.place()),
                                                before.text()));
                if (after.managementResponse() != null && details) {
                    gloss("Management: “" + after.managementResponse() + "”");
                }
            }
            case New(var exception, var before) -> {
                hanging(terminal.ink(Ink.RED, "+"), exception);
                gloss(
                        before == null
                                ? "The old report has no such control."
                                : "Before: %s.".formatted(ComparisonText.result(ControlPair.outcome(before))));
            }
            case Gone(var exception, var after) -> {
                hanging("-", exception);
                gloss(
                        after == null
                                ? "The new report has no such control: nothing shows that it was corrected."
                                : gone(after.id(), ComparisonText.result(ControlPair.outcome(after))));
            }
        }
    }

    private static String gone(@Nullable String control, String result) {
        return "Now, in %s: %s.".formatted(Quote.name(control), result)
                + (result.equals("no exception") ? "" : " That does not show that it was corrected.");
    }

    private void hanging(String mark, ReportedException exception) {
        lines.hanging(
                "  " + mark + " ",
                4,
                fit("%s, %s: “%s”"
                        .formatted(Quote.name(exception.control()), Words.page(exception.place()), exception.text())));
    }

    private void gloss(String words) {
        lines.paragraph(6, fit(words));
    }

    private String fit(String words) {
        return details ? words : Quote.clipped(LINES * terminal.width() - 2 * MARGIN, words);
    }
}
