package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds headers in words that name no known column, by what stands below each of them.
final class UnknownHeads<K extends Enum<K>> {

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_WORDS = 25;
    private static final int MOST_LINES = 3;
    private static final int SAMPLE = 60;

    private final ColumnNames<K> names;

    UnknownHeads(ColumnNames<K> names) {
        this.names = names;
    }

    /// The header that starts at this line, if the columns below it can be told by what they hold.
    Optional<Header<K>> at(List<Line> lines, int index, Page page) {
        var first = lines.get(index);
        if (!first.isBold()
                || first.words().size() < FEWEST_COLUMNS
                || first.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        var heads = lines.subList(index, index + count(lines, index));
        var phrases = Phrases.of(heads, page, names);
        if (phrases.size() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        var boxes = phrases.stream().map(Phrases.Phrase::box).toList();
        var kinds = names.kindsByContent(columns(boxes, sample(lines, index + heads.size())));
        return kinds.map(known -> header(heads, phrases, known));
    }

    private static int count(List<Line> lines, int index) {
        var first = lines.get(index);
        var count = 1;
        while (count < MOST_LINES
                && index + count < lines.size()
                && lines.get(index + count).page() == first.page()
                && lines.get(index + count).isBold()
                && lines.get(index + count - 1).gapTo(lines.get(index + count)) < 1.5 * first.size()) {
            count++;
        }
        return count;
    }

    private static List<Line> sample(List<Line> lines, int from) {
        var sample = new ArrayList<Line>();
        for (var i = from; i < Math.min(lines.size(), from + SAMPLE); i++) {
            if (lines.get(i).page() != lines.get(from).page()) {
                break;
            }
            sample.add(lines.get(i));
        }
        return sample;
    }

    private static List<List<String>> columns(List<Box> heads, List<Line> sample) {
        var columns = new ArrayList<List<String>>();
        var left = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < heads.size(); i++) {
            var right = i + 1 < heads.size()
                    ? Gutter.between(heads.get(i).left(), heads.get(i + 1).left(), sample)
                    : Double.POSITIVE_INFINITY;
            columns.add(texts(sample, left, right));
            left = right;
        }
        return columns;
    }

    private static List<String> texts(List<Line> sample, double left, double right) {
        return sample.stream()
                .map(line -> Numbers.text(line.words().stream()
                        .filter(word -> word.left() >= left && word.left() < right)
                        .toList()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static <K extends Enum<K>> Header<K> header(List<Line> lines, List<Phrases.Phrase> phrases, List<K> kinds) {
        var titles = new ArrayList<Header.Title<K>>();
        for (var i = 0; i < phrases.size(); i++) {
            titles.add(new Header.Title<>(
                    kinds.get(i), phrases.get(i).text(), phrases.get(i).box()));
        }
        return new Header<>(lines, titles);
    }
}
