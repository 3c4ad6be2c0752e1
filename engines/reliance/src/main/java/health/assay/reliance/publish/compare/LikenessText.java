package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Wording;
import health.assay.dissect.likeness.Compared;
import health.assay.dissect.likeness.LikePair;
import health.assay.dissect.likeness.Likeness;
import health.assay.dissect.likeness.Matter;
import health.assay.dissect.likeness.Passage;
import health.assay.dissect.likeness.Share;
import health.assay.dissect.likeness.SharedPassage;
import health.assay.dissect.report.Report;
import health.assay.reliance.publish.CorrectionLines;
import health.assay.reliance.publish.Lines;
import health.assay.reliance.publish.Terminal;
import health.assay.reliance.publish.Terminal.Ink;
import health.assay.reliance.publish.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The wording that reports of different companies share, on a terminal.
public final class LikenessText {

    private static final String CAUTION =
            "Shared wording is a sign, not proof: companies that use one audit firm, one consultant or one"
                    + " compliance product often share it honestly. Read the passages, then ask each vendor who wrote its"
                    + " controls and how the auditor tested them.";
    private static final int PAIRS = 5;
    private static final int ALL_PAIRS = 100;
    private static final int PASSAGES = 3;
    private static final int MARGIN = 24;

    private final Likeness likeness;
    private final Terminal terminal;
    private final boolean details;
    private final Lines lines;

    private LikenessText(Likeness likeness, Terminal terminal, boolean details) {
        this.likeness = likeness;
        this.terminal = terminal;
        this.details = details;
        this.lines = new Lines(terminal);
    }

    public static String of(Likeness likeness, Terminal terminal, boolean details) {
        return new LikenessText(likeness, terminal, details).print();
    }

    private String print() {
        lines.bold(answer()).gap();
        if (!likeness.pairs().isEmpty()) {
            lines.paragraph(0, CAUTION);
        }
        if (!likeness.cautions().isEmpty()) {
            lines.heading("Before you read on");
            likeness.cautions()
                    .forEach(caution -> lines.hanging("  " + terminal.ink(Ink.RED, "!") + " ", 4, caution.message()));
        }
        groups();
        var shown = details ? ALL_PAIRS : PAIRS;
        likeness.pairs().stream().limit(shown).forEach(this::pair);
        more(likeness.pairs().size() - shown, "pair");
        CorrectionLines.printAll(
                lines, likeness.reports().stream().map(Compared::dissection).toList());
        lines.gap().paragraph(0, method());
        return lines.toString();
    }

    private String answer() {
        var compared = "%s of %s were compared."
                .formatted(
                        Words.count(likeness.reports().size(), "report"),
                        likeness.companies() == 1 ? "1 company" : likeness.companies() + " companies");
        if (likeness.pairs().isEmpty()) {
            return compared + " No pair of different companies shares wording to speak of.";
        }
        var first = likeness.pairs().getFirst();
        return "%s The two that share most wording, %s and %s, share %s of it."
                .formatted(compared, organization(first.left()), organization(first.right()), percent(first.weight()));
    }

    private String method() {
        var common = likeness.common() == 0
                ? ""
                : " %s that most of these companies have %s left out."
                        .formatted(Words.count(likeness.common(), "wording"), likeness.common() == 1 ? "was" : "were");
        return "Names, numbers, ids and dates were made alike first; passages under %d words do not count; what more companies have counts less.%s"
                .formatted(Likeness.SHORTEST, common);
    }

    private void groups() {
        if (likeness.groups().isEmpty()) {
            return;
        }
        lines.heading("Reports that hang together by shared wording");
        for (var group : likeness.groups()) {
            lines.hanging(
                    "  * ",
                    4,
                    "%d reports: %s"
                            .formatted(
                                    group.size(),
                                    group.stream()
                                            .map(LikenessText::organization)
                                            .distinct()
                                            .collect(Collectors.joining("; "))));
        }
    }

    private void pair(LikePair pair) {
        lines.gap()
                .bold("%s of the wording: %s and %s"
                        .formatted(percent(pair.weight()), organization(pair.left()), organization(pair.right())));
        lines.paragraph(2, auditors(pair));
        report(pair.left(), pair.leftShares());
        report(pair.right(), pair.rightShares());
        var shown = details
                ? pair.passages().size()
                : Math.min(PASSAGES, pair.passages().size());
        pair.passages().subList(0, shown).forEach(passage -> passage(pair, passage));
        more(pair.passages().size() - shown, "passage");
    }

    private void report(Compared report, List<Share> shares) {
        var counts = shares.stream()
                .filter(share -> share.all() > 0)
                .map(LikenessText::count)
                .collect(Collectors.joining("; "));
        lines.hanging(
                "  - ", 4, "%s: %s".formatted(report.dissection().document().file(), counts));
    }

    private static String count(Share share) {
        var near = share.nearly() == 0 ? "" : " (%d nearly)".formatted(share.nearly());
        return "%d%s of %d %s".formatted(share.shared(), near, share.all(), matters(share.matter()));
    }

    private static String matters(Matter matter) {
        return switch (matter) {
            case CONTROL -> "controls";
            case TEST -> "tests and results";
            case DESCRIPTION -> "paragraphs of the description";
            case COMPLEMENTARY -> "controls of others";
        };
    }

    static String matter(Matter matter) {
        return switch (matter) {
            case CONTROL -> "control";
            case TEST -> "test";
            case DESCRIPTION -> "description";
            case COMPLEMENTARY -> "control of others";
        };
    }

    private static String auditors(LikePair pair) {
        var left = auditor(pair.left());
        var right = auditor(pair.right());
        return left.equals(right) ? "Both audited by " + left : "Audited by %s and by %s".formatted(left, right);
    }

    private static String auditor(Compared report) {
        var read = read(report);
        var auditor = read == null ? null : read.auditor();
        return auditor == null ? "an auditor that was not read" : auditor.name();
    }

    private static String organization(Compared report) {
        var read = read(report);
        var organization = read == null ? null : read.serviceOrganization();
        return organization == null ? report.dissection().document().file() : organization.fact();
    }

    @Nullable
    private static Report read(Compared report) {
        return report.dissection().report();
    }

    private void passage(LikePair pair, SharedPassage passage) {
        lines.gap();
        var alike = passage.isIdentical() ? "the same but for names and numbers" : "nearly the same";
        var had = passage.companies() == 2 ? "" : ", in %d companies".formatted(passage.companies());
        lines.paragraph(4, "%s, %s%s".formatted(capital(matter(passage.left().matter())), alike, had));
        lines.paragraph(6, source(pair.left(), passage.left()));
        lines.paragraph(6, source(pair.right(), passage.right()));
        var pieces =
                Wording.of(passage.left().text()).to(Wording.of(passage.right().text()));
        if (details) {
            lines.spans(8, Quote.whole(pieces));
        } else if (pieces.size() == 1) {
            lines.paragraph(
                    8,
                    Quote.clipped(2 * terminal.width() - MARGIN, passage.left().text()));
        } else {
            lines.spans(8, Quote.around(pieces));
        }
    }

    private static String source(Compared report, Passage passage) {
        var control = passage.control() == null ? "" : ", " + passage.control();
        return "%s, %s%s".formatted(report.dissection().document().file(), Words.page(passage.place()), control);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private void more(int count, String noun) {
        if (count > 0) {
            var where = details ? "--format json" : "--details";
            lines.line(terminal.ink(
                    Ink.FAINT, "    %d more %s: see %s".formatted(count, count == 1 ? noun : noun + "s", where)));
        }
    }
}
