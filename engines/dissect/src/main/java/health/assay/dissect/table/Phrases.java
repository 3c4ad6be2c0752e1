package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Rule;
import health.assay.dissect.page.Word;
import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Gathers the words of a header's lines into phrases, one over each column.
final class Phrases {

    private static final double PHRASE_GAP = 0.85;
    private static final double WIDER = 1.3;

    private Phrases() {}

    /// A head's words: all; `tight` without the spaces at its line ends, where a narrow column may have broken a word;
    /// and those of the first line apart from the others.
    record Phrase(String text, String tight, String above, String below, Box box) {}

    /// Words that overlap from line to line, or follow each other closely, make up one phrase.
    static List<Phrase> of(List<Line> lines, Page page, ColumnNames<?> names) {
        var spans = new ArrayList<Box>();
        for (var line : lines) {
            var upright = uprightRules(line, page);
            for (var box : boxes(line, upright)) {
                spans.addAll(page.recognized() ? List.of(box) : parted(line, box, names));
            }
        }
        return merged(spans).stream().map(span -> phrase(lines, span)).toList();
    }

    /// The words of each cell that the document's tags part a header row into.
    static List<Phrase> ofCells(List<Line> lines) {
        var spans = new TreeMap<Integer, Box>();
        for (var line : lines) {
            for (var word : line.words()) {
                if (word.cell() != null) {
                    spans.merge(word.cell().column(), word.box(), Box::union);
                }
            }
        }
        return spans.values().stream().map(span -> phrase(lines, span)).toList();
    }

    private static Phrase phrase(List<Line> lines, Box span) {
        return new Phrase(
                text(lines, span, " "),
                text(lines, span, ""),
                text(lines.subList(0, 1), span, " "),
                text(lines.subList(1, lines.size()), span, " "),
                span);
    }

    /// The boxes of a line's phrases.
    static List<Box> boxes(Line line, List<Rule> upright) {
        var boxes = new ArrayList<Box>();
        for (var word : line.words()) {
            if (!boxes.isEmpty() && !isParted(boxes.getLast(), word, upright)) {
                boxes.add(boxes.removeLast().union(word.box()));
            } else {
                boxes.add(word.box());
            }
        }
        return boxes;
    }

    /// Where columns are narrow, heads stand hardly further apart than words do; then what they name parts them. Not on
    /// recognized pages, where the gaps between words are as uneven.
    private static List<Box> parted(Line line, Box span, ColumnNames<?> names) {
        var words = line.words().stream().filter(word -> isIn(word, span)).toList();
        var usual = usualGap(line);
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i).left() - words.get(i - 1).right() > WIDER * usual) {
                var before = names.kind(text(words.subList(0, i)));
                var after = names.kind(text(words.subList(i, words.size())));
                if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                    return List.of(box(words.subList(0, i)), box(words.subList(i, words.size())));
                }
            }
        }
        return List.of(span);
    }

    private static double usualGap(Line line) {
        var usual = Double.MAX_VALUE;
        for (var i = 1; i < line.words().size(); i++) {
            var gap = line.words().get(i).left() - line.words().get(i - 1).right();
            usual = gap > 0.1 * line.size() ? Math.min(usual, gap) : usual;
        }
        return usual;
    }

    private static boolean isIn(Word word, Box span) {
        return word.left() >= span.left() - 0.5 && word.right() <= span.right() + 0.5;
    }

    private static Box box(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static boolean isParted(Box span, Word word, List<Rule> upright) {
        if (word.left() - span.right() > PHRASE_GAP * word.size()) {
            return true;
        }
        return upright.stream().anyMatch(rule -> rule.x() > span.right() - 2 && rule.x() < word.left() + 2);
    }

    private static List<Rule> uprightRules(Line line, Page page) {
        var middle = line.baseline() - 0.3 * line.size();
        return page.rules().stream()
                .filter(rule -> !rule.isLevel() && rule.top() <= middle && rule.bottom() >= middle)
                .toList();
    }

    private static List<Box> merged(List<Box> spans) {
        spans.sort(Comparator.comparingDouble(Box::left));
        var merged = new ArrayList<Box>();
        for (var span : spans) {
            if (!merged.isEmpty() && span.left() < merged.getLast().right() - 1) {
                merged.add(merged.removeLast().union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static String text(List<Line> lines, Box span, String lineEnd) {
        var text = new StringBuilder();
        for (var line : lines) {
            var separator = lineEnd;
            for (var word : line.words()) {
                if (isIn(word, span)) {
                    append(text, word.text(), separator);
                    separator = " ";
                }
            }
        }
        return text.toString();
    }

    /// A head set in a narrow column may be hyphenated.
    private static void append(StringBuilder text, String word, String separator) {
        if (text.length() > 2 && text.charAt(text.length() - 1) == '-' && Character.isLowerCase(word.charAt(0))) {
            text.setLength(text.length() - 1);
        } else if (!text.isEmpty()) {
            text.append(separator);
        }
        text.append(word);
    }
}
