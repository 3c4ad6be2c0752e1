package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognizes header rows: up to four lines whose phrases all name columns, of two kinds at least.
public final class Headers<K extends Enum<K>> {

    private static final int MOST_LINES = 4;
    private static final int MOST_TAGGED_LINES = 8;

    private final ColumnNames<K> names;
    private final TaggedTables tagged;

    /// Headers seen before: where one recurs, the first lines of the rows below it are not taken for more of it.
    private final Set<List<String>> known = new HashSet<>();

    public Headers(ColumnNames<K> names) {
        this(names, TaggedTables.none());
    }

    Headers(ColumnNames<K> names, TaggedTables tagged) {
        this.names = names;
        this.tagged = tagged;
    }

    /// The header that starts at this line, if one does.
    public Optional<Header<K>> at(List<Line> lines, int index, Page page) {
        if (!couldStartOne(lines.get(index))) {
            return Optional.empty();
        }
        var byTags = tagged(lines, index);
        if (byTags.isPresent()) {
            return byTags;
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
                    || !tagged.areTogether(first, line)
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
        return header(lines, Phrases.of(lines, page, names));
    }

    /// The header that is a whole row of a tagged table.
    private Optional<Header<K>> tagged(List<Line> lines, int index) {
        var table = tagged.at(lines.get(index)).orElse(null);
        if (table == null) {
            return Optional.empty();
        }
        var row = table.row(lines.get(index), 0);
        var end = index + 1;
        while (end < lines.size()
                && end - index < MOST_TAGGED_LINES
                && table.holds(lines.get(end))
                && table.row(lines.get(end), row) == row) {
            end++;
        }
        var heads = lines.subList(index, end);
        return header(heads, Phrases.ofCells(heads));
    }

    private Optional<Header<K>> header(List<Line> lines, List<Phrases.Phrase> phrases) {
        var words = phrases.stream().map(this::title).toList();
        if (words.stream().anyMatch(title -> names.kind(title).isEmpty())) {
            return Optional.empty();
        }
        var kinds = names.kinds(words);
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

    /// What a head says: without the breaks of its narrow column, or without the name of a firm set above it.
    private String title(Phrases.Phrase phrase) {
        if (names.kind(phrase.text()).isEmpty() && names.kind(phrase.tight()).isPresent()) {
            return phrase.tight();
        }
        var isNamed = !phrase.above().isEmpty()
                && !phrase.below().isEmpty()
                && names.kind(phrase.above()).isEmpty()
                && names.kind(phrase.below()).isPresent();
        return isNamed ? phrase.below() : phrase.text();
    }

    /// Whether a line just above a header belongs to it: phrases such as firms' names, each set over one of its titles.
    boolean isOver(Line line, Header<K> header) {
        var first = header.lines().getFirst();
        if (line.page() != header.page()
                || line.isBold() != first.isBold()
                || Math.abs(line.size() - first.size()) > 0.08 * first.size()
                || first.baseline() - line.baseline() > 2.6 * first.size()
                || names.isBanner(line.text())) {
            return false;
        }
        var phrases = Phrases.boxes(line, List.of());
        var apart = phrases.size() > 1
                || phrases.getFirst().left() > header.titles().getFirst().box().right();
        return apart
                && phrases.size() <= header.titles().size()
                && phrases.stream().allMatch(box -> isOver(box, header));
    }

    private boolean isOver(Box phrase, Header<K> header) {
        for (var i = 0; i < header.titles().size(); i++) {
            var title = header.titles().get(i).box();
            var next = i + 1 < header.titles().size()
                    ? header.titles().get(i + 1).box().left()
                    : Double.MAX_VALUE;
            var centered = Math.abs(phrase.left() + phrase.right() - title.left() - title.right()) < 4;
            if ((centered || Math.abs(phrase.left() - title.left()) < 3) && phrase.right() < next) {
                return true;
            }
        }
        return false;
    }
}
