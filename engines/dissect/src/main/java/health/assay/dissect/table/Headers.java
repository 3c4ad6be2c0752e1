package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Rule;
import health.assay.dissect.page.Word;
import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognizes header rows: up to four lines whose phrases all name columns, of two kinds at least.
public final class Headers<K extends Enum<K>> {

    private static final int MOST_LINES = 4;
    private static final double PHRASE_GAP = 0.85;

    private final ColumnNames<K> names;

    /// Headers seen before: where one recurs, the first lines of the rows below it are not taken for more of it.
    private final Set<List<String>> known = new HashSet<>();

    public Headers(ColumnNames<K> names) {
        this.names = names;
    }

    /// The header that starts at this line, if one does.
    public Optional<Header<K>> at(List<Line> lines, int index, Page page) {
        if (!couldStartOne(lines.get(index))) {
            return Optional.empty();
        }
        Optional<Header<K>> largest = Optional.empty();
        for (var count = mostLines(lines, index, page); count >= 1; count--) {
            var header = header(lines.subList(index, index + count), page);
            if (header.isPresent() && known.contains(texts(header.get()))) {
                return header;
            }
            largest = largest.isPresent() ? largest : header;
        }
        largest.ifPresent(header -> known.add(texts(header)));
        return largest;
    }

    private static <K extends Enum<K>> List<String> texts(Header<K> header) {
        return header.titles().stream().map(Header.Title::text).toList();
    }

    /// Heads begin like titles do, and are few words.
    private boolean couldStartOne(Line line) {
        var first = line.words().getFirst().text().charAt(0);
        return line.words().size() <= 30
                && (Character.isUpperCase(first) || !Character.isLetter(first))
                && couldBelongToOne(line);
    }

    private boolean couldBelongToOne(Line line) {
        return line.words().stream().allMatch(word -> names.mayHold(word.text()));
    }

    private int mostLines(List<Line> lines, int index, Page page) {
        var first = lines.get(index);
        var count = 1;
        while (count < MOST_LINES && index + count < lines.size()) {
            var before = lines.get(index + count - 1);
            var line = lines.get(index + count);
            if (line.page() != first.page()
                    || line.isBold() != first.isBold()
                    || !couldBelongToOne(line)
                    || Math.abs(line.size() - first.size()) > 0.08 * first.size()
                    || line.baseline() - before.baseline() > 1.7 * first.size()
                    || isRuledOff(before, line, page)) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean isRuledOff(Line above, Line below, Page page) {
        var box = above.box();
        return page.rules().stream()
                .anyMatch(rule -> rule.isLevel()
                        && rule.y() > above.baseline()
                        && rule.y() < below.baseline() - 0.5 * below.size()
                        && rule.left() < box.right()
                        && rule.right() > box.left());
    }

    private Optional<Header<K>> header(List<Line> lines, Page page) {
        var phrases = phrases(lines, page);
        if (phrases.stream().anyMatch(phrase -> names.kind(title(phrase)).isEmpty())) {
            return Optional.empty();
        }
        var kinds = names.kinds(phrases.stream().map(this::title).toList());
        if (kinds.stream().anyMatch(Optional::isEmpty) || Set.copyOf(kinds).size() < 2) {
            return Optional.empty();
        }
        var titles = new ArrayList<Header.Title<K>>();
        for (var i = 0; i < phrases.size(); i++) {
            titles.add(new Header.Title<>(
                    kinds.get(i).orElseThrow(),
                    phrases.get(i).text(),
                    phrases.get(i).box()));
        }
        return Optional.of(new Header<>(lines, titles));
    }

    /// A head's words; `tight` without the spaces at its line ends, where a narrow column may have broken a word.
    private record Phrase(String text, String tight, Box box) {}

    private String title(Phrase phrase) {
        return names.kind(phrase.text()).isEmpty() && names.kind(phrase.tight()).isPresent()
                ? phrase.tight()
                : phrase.text();
    }

    /// Words that overlap from line to line, or follow each other closely, make up one phrase.
    private static List<Phrase> phrases(List<Line> lines, Page page) {
        var spans = new ArrayList<Box>();
        for (var line : lines) {
            var upright = uprightRules(line, page);
            Box span = null;
            for (var word : line.words()) {
                if (span != null && !isParted(span, word, upright)) {
                    span = span.union(word.box());
                } else {
                    if (span != null) {
                        spans.add(span);
                    }
                    span = word.box();
                }
            }
            if (span != null) {
                spans.add(span);
            }
        }
        return merged(spans).stream()
                .map(span -> new Phrase(text(lines, span, " "), text(lines, span, ""), span))
                .toList();
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
                if (word.left() >= span.left() - 0.5 && word.right() <= span.right() + 0.5) {
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
