package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.ControlPair;
import health.assay.dissect.compare.Listing;
import health.assay.dissect.compare.Piece;
import health.assay.dissect.compare.Wording;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.reliance.publish.CorrectionLines;
import health.assay.reliance.publish.Lines;
import health.assay.reliance.publish.Span;
import health.assay.reliance.publish.Terminal;
import health.assay.reliance.publish.Terminal.Ink;
import health.assay.reliance.publish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What changed from one report to the next, on a terminal.
public final class ComparisonText {

    private static final int LEADING = 5;
    private static final int QUOTE = 24;

    private final Comparison comparison;
    private final Terminal terminal;
    private final boolean details;
    private final Lines lines;

    private ComparisonText(Comparison comparison, Terminal terminal, boolean details) {
        this.comparison = comparison;
        this.terminal = terminal;
        this.details = details;
        this.lines = new Lines(terminal);
    }

    public static String of(Comparison comparison, Terminal terminal, boolean details) {
        return new ComparisonText(comparison, terminal, details).print();
    }

    private String print() {
        var files = "%s -> %s"
                .formatted(
                        comparison.before().document().file(),
                        comparison.after().document().file());
        lines.line(terminal.ink(Ink.FAINT, terminal.plain(files))).bold(Summary.of(comparison));
        if (!comparison.cautions().isEmpty()) {
            lines.heading("First of all");
            comparison
                    .cautions()
                    .forEach(caution -> lines.hanging("  " + terminal.ink(Ink.RED, "!") + " ", 4, caution.message()));
        }
        lines.gap();
        ScopeFacts.of(comparison).forEach(fact -> lines.fact(fact.label(), fact.words()));
        new ExceptionLines(comparison, terminal, lines, details).print();
        controls();
        complementary("Controls it expects of you (CUECs)", comparison.userEntityControls());
        complementary("Controls it expects of subservice organizations (CSOCs)", comparison.subserviceControls());
        CorrectionLines.printAll(lines, List.of(comparison.before(), comparison.after()));
        return lines.toString();
    }

    private void controls() {
        var controls = comparison.controls();
        each("Results that changed", controls.withOtherOutcome(), this::outcome);
        each("Controls dropped", controls.dropped(), control -> control("-", control, ""));
        each(
                "Controls added",
                controls.added(),
                control -> control(
                        "+",
                        control,
                        controls.takesNumberOfDropped(control) ? " (this number stood before another control)" : ""));
        each("Controls reworded", controls.reworded(), this::reworded);
        each("Controls renumbered", controls.renumbered(), this::renumbered);
        each("Controls under other criteria", controls.underOtherCriteria(), this::criteria);
    }

    private <T> void each(String heading, List<T> things, Consumer<T> print) {
        if (things.isEmpty()) {
            return;
        }
        lines.heading("%s (%d)".formatted(heading, things.size()));
        var shown = details ? things.size() : Math.min(LEADING, things.size());
        things.subList(0, shown).forEach(print);
        more(things.size() - shown);
    }

    private void more(int count) {
        if (count > 0) {
            lines.line(terminal.ink(Ink.FAINT, "    %d more: see --details".formatted(count)));
        }
    }

    private void outcome(ControlPair pair) {
        lines.hanging(
                "  * ",
                4,
                "%s, %s: %s, was %s"
                        .formatted(
                                Quote.name(pair.after().id()),
                                Words.page(pair.after().place()),
                                result(ControlPair.outcome(pair.after())),
                                result(ControlPair.outcome(pair.before()))));
    }

    static String result(@Nullable Outcome outcome) {
        return outcome == null ? "no test read" : Words.outcome(outcome).toLowerCase(Locale.ROOT);
    }

    private void control(String mark, Control control, String note) {
        var words = "%s, %s%s: %s"
                .formatted(Quote.name(control.id()), Words.page(control.place()), note, control.description());
        lines.hanging("  " + mark + " ", 4, details ? words : Quote.clipped(2 * terminal.width() - QUOTE, words));
    }

    private void reworded(ControlPair pair) {
        var was = pair.isRenumbered()
                ? "was %s, ".formatted(Quote.name(pair.before().id()))
                : "was ";
        reworded(
                "%s, %s (%s%s)"
                        .formatted(
                                Quote.name(pair.after().id()),
                                Words.page(pair.after().place()),
                                was,
                                Words.page(pair.before().place())),
                pair.rewording());
    }

    private void reworded(String head, List<Piece> pieces) {
        lines.hanging("  * ", 4, head);
        lines.spans(6, details ? Quote.whole(pieces) : Quote.around(pieces));
    }

    private void renumbered(ControlPair pair) {
        var words = "%s, was %s: %s"
                .formatted(
                        Quote.name(pair.after().id()),
                        Quote.name(pair.before().id()),
                        pair.after().description());
        lines.hanging("  * ", 4, Quote.clipped(terminal.width() - 4, words));
    }

    private void criteria(ControlPair pair) {
        var spans = new ArrayList<Span>();
        spans.add(Span.plain(Quote.name(pair.after().id()) + ":"));
        pair.criteriaDropped().forEach(criterion -> spans.add(new Span("[-" + criterion + "-]", Ink.RED)));
        pair.criteriaAdded().forEach(criterion -> spans.add(new Span("{+" + criterion + "+}", Ink.GREEN)));
        lines.spans(4, spans);
    }

    private void complementary(String heading, Listing<ComplementaryControl> listing) {
        if (listing.isEmpty()) {
            return;
        }
        lines.gap()
                .bold("%s: %d added, %d dropped, %d reworded"
                        .formatted(
                                heading,
                                listing.added().size(),
                                listing.dropped().size(),
                                listing.changed().size()));
        var left = Limit.of(details, LEADING);
        listing.added().stream().filter(left::takes).forEach(control -> complementary("+", control));
        listing.dropped().stream().filter(left::takes).forEach(control -> complementary("-", control));
        listing.changed().stream()
                .filter(left::takes)
                .forEach(changed -> reworded(
                        Words.page(changed.after().place()),
                        Wording.of(changed.before().text())
                                .to(Wording.of(changed.after().text()))));
        more(left.refused());
    }

    private void complementary(String mark, ComplementaryControl control) {
        var of = control.organization() == null ? "" : control.organization() + ", ";
        var words = "%s%s: %s".formatted(of, Words.page(control.place()), control.text());
        lines.hanging("  " + mark + " ", 4, details ? words : Quote.clipped(2 * terminal.width() - QUOTE, words));
    }
}
