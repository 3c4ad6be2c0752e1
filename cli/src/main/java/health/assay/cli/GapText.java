package health.assay.cli;

import health.assay.frameworks.Coverage;
import health.assay.frameworks.Planning;
import health.assay.reliance.publish.Lines;
import health.assay.reliance.publish.Terminal;
import health.assay.reliance.publish.Terminal.Ink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A gap on a terminal.
final class GapText {

    private static final String HEADS = "addressed  partly  not  all";
    private static final int TITLE = 34;
    private static final String ALL_RULES = "security";

    private final Gap gap;
    private final Terminal terminal;
    private final Lines lines;

    private GapText(Gap gap, Terminal terminal) {
        this.gap = gap;
        this.terminal = terminal;
        this.lines = new Lines(terminal);
    }

    static String of(Gap gap, Terminal terminal, boolean details) {
        return new GapText(gap, terminal).print(details);
    }

    private String print(boolean details) {
        lines.bold(answer());
        coverage();
        beyond(details);
        categories();
        if (details) {
            remainders();
        } else {
            lines.gap().line(terminal.ink(Ink.FAINT, "More on each, and what remains of every requirement: --details"));
        }
        return lines.toString();
    }

    private String answer() {
        var have = gap.have().stream().map(SocCategory::toString).collect(Collectors.joining(", "));
        var rule = gap.coverage().line(ALL_RULES).map(Coverage.Line::tally).orElse(new Coverage.Tally(0, 0, 0));
        return "A SOC 2 on %s addresses %d of the %d Security Rule requirements (%d %%), touches %d in part, and leaves %d untouched."
                .formatted(have, rule.addressed(), rule.total(), rule.percent(), rule.partly(), rule.not());
    }

    private void coverage() {
        lines.heading("Coverage of HIPAA");
        lines.line(terminal.ink(Ink.FAINT, " ".repeat(terminal.width() - HEADS.length()) + HEADS));
        gap.coverage().lines().forEach(this::row);
        gap.coverage().line(ALL_RULES).ifPresent(line -> lines.gap().paragraph(2, line.formula()));
        lines.paragraph(2, "Addressed is not met: what remains of a requirement is still to be shown.");
    }

    private void row(Coverage.Line line) {
        var isPart = line.group().contains(".");
        var title = fit((isPart ? "    " : "  ") + line.title());
        var tally = line.tally();
        var bar = bar(tally, terminal.width() - TITLE - HEADS.length() - 2);
        lines.line((isPart ? title : terminal.ink(Ink.BOLD, title)) + bar + "  "
                + "%9d%8d%5d%5d".formatted(tally.addressed(), tally.partly(), tally.not(), tally.total()));
    }

    private String fit(String title) {
        var fitting =
                title.length() < TITLE ? title : title.substring(0, TITLE - 2).stripTrailing() + "…";
        return Lines.pad(terminal.plain(fitting), TITLE);
    }

    private String bar(Coverage.Tally tally, int cells) {
        if (tally.total() == 0) {
            return " ".repeat(cells);
        }
        var addressed = Math.round((float) cells * tally.addressed() / tally.total());
        var touched = Math.round((float) cells * (tally.addressed() + tally.partly()) / tally.total());
        return terminal.ink(Ink.GREEN, (terminal.unicode() ? "█" : "#").repeat(addressed))
                + terminal.ink(Ink.YELLOW, (terminal.unicode() ? "▒" : "=").repeat(touched - addressed))
                + terminal.ink(Ink.FAINT, (terminal.unicode() ? "·" : ".").repeat(cells - touched));
    }

    private void beyond(boolean details) {
        lines.heading("What HIPAA asks and SOC 2 does not");
        gap.planning().hipaaOnly().forEach(only -> beyond(only, details));
    }

    private void beyond(Planning.HipaaOnly only, boolean details) {
        var sentence = details ? only.sentence() + " " : "";
        lines.hanging("  - ", 4, "%s. %s[%s]".formatted(only.title(), sentence, first(only.citations())));
    }

    private static String first(List<String> citations) {
        var more = citations.size() - 1;
        return citations.getFirst() + (more == 0 ? "" : " and %d more".formatted(more));
    }

    private void categories() {
        var missing = gap.planning().categories().stream()
                .filter(category ->
                        gap.have().stream().noneMatch(have -> have.name().equals(category.category())))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        lines.heading("Categories not in scope");
        missing.forEach(category -> lines.hanging(
                "  - ",
                4,
                "%s (%s for health data). %s"
                        .formatted(
                                lower(category.category()),
                                lower(category.recommendation().name()),
                                category.sentence())));
    }

    private void remainders() {
        for (var reach : Gap.Reach.values()) {
            var of = gap.remainders().stream()
                    .filter(one -> one.reach() == reach)
                    .toList();
            lines.heading("%s (%d)".formatted(heading(reach), of.size()));
            of.forEach(this::remainder);
        }
    }

    private static String heading(Gap.Reach reach) {
        return switch (reach) {
            case ADDRESSED -> "Addressed, and what remains";
            case PARTLY -> "Touched in part, and what remains";
            case NOT -> "Not addressed, and what satisfies it";
        };
    }

    private void remainder(Gap.Remainder one) {
        var by = one.criteria().isEmpty() ? "" : " [" + String.join(", ", one.criteria()) + "]";
        lines.hanging(
                "  - ",
                4,
                "%s %s%s".formatted(one.requirement().id(), one.requirement().title(), by));
        lines.paragraph(6, one.satisfiedBy() == null ? one.remains() : one.satisfiedBy());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
