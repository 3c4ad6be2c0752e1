package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Blocks whose labels stand in a column at the left of their words: puts each label on a line of its own, with a
/// colon.
final class LabelColumn {

    private static final double WIDE_GAP = 1.1;
    private static final int FEWEST = 3;
    private static final int MOST_LABEL_WORDS = 9;

    private final Function<String, @Nullable Field> fields;

    LabelColumn(Function<String, @Nullable Field> fields) {
        this.fields = fields;
    }

    List<Line> flattened(List<Line> lines) {
        var edge = edge(lines);
        return Double.isNaN(edge) ? lines : new Flattening(edge).of(lines);
    }

    /// Where the words beside the labels begin, if labels of several kinds stand beside words.
    private double edge(List<Line> lines) {
        var kinds = new HashMap<Long, Set<Field>>();
        var counts = new HashMap<Long, Integer>();
        for (var line : lines) {
            var at = gap(line);
            if (at > 0) {
                var field = fields.apply(label(line.words().subList(0, at)));
                if (field != null) {
                    var edge = Math.round(line.words().get(at).left() / 2);
                    kinds.computeIfAbsent(edge, _ -> new HashSet<>()).add(field);
                    counts.merge(edge, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST
                        && kinds.getOrDefault(entry.getKey(), Set.of()).size() > 1)
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() * 2.0)
                .orElse(Double.NaN);
    }

    private static String label(List<Word> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
        return text.toString().replaceAll("\\s*:$", "");
    }

    /// The index of the first word after a wide gap, or 0.
    private static int gap(Line line) {
        var words = line.words();
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i).left() - words.get(i - 1).right()
                    > WIDE_GAP * words.get(i).size()) {
                return i;
            }
        }
        return 0;
    }

    private final class Flattening {

        private final double edge;
        private final List<Line> flat = new ArrayList<>();
        private final List<Line> beside = new ArrayList<>();
        private List<Word> label = new ArrayList<>();
        private int page;

        Flattening(double edge) {
            this.edge = edge;
        }

        List<Line> of(List<Line> lines) {
            for (var line : lines) {
                add(line);
            }
            flush();
            return flat;
        }

        private void add(Line line) {
            var left = line.words().stream().filter(word -> word.right() < edge).toList();
            var right = line.words().subList(left.size(), line.words().size());
            if (left.isEmpty() && label.isEmpty() || runsAcross(left, right, line)) {
                flush();
                flat.add(line);
                return;
            }
            if (!left.isEmpty() && !label.isEmpty() && !goesOn(left, line)) {
                flush();
            }
            label.addAll(left);
            page = line.page();
            if (!right.isEmpty()) {
                beside.add(new Line(line.page(), right));
            }
            if (label.getLast().text().endsWith(":") && fields.apply(label(label)) != null) {
                name();
            }
        }

        private boolean runsAcross(List<Word> left, List<Word> right, Line line) {
            return !right.isEmpty()
                    && (right.getFirst().left() < edge - 3
                            || !left.isEmpty()
                                    && right.getFirst().left() - left.getLast().right() < 0.5 * line.size());
        }

        /// A label may take more than one line; what would make it another field begins the next.
        private boolean goesOn(List<Word> left, Line line) {
            var gap = line.baseline() - label.getLast().baseline();
            var joined = new ArrayList<>(label);
            joined.addAll(left);
            var field = fields.apply(label(label));
            return joined.size() <= MOST_LABEL_WORDS
                    && gap > 0
                    && gap < 1.7 * line.size()
                    && (field == null || field == fields.apply(label(joined)));
        }

        private void name() {
            var last = label.getLast();
            if (!last.text().endsWith(":")) {
                label.set(
                        label.size() - 1,
                        new Word(last.text() + ":", last.box(), last.baseline(), last.size(), last.bold()));
            }
            flat.add(new Line(page, label));
            label = new ArrayList<>();
            flat.addAll(beside);
            beside.clear();
        }

        private void flush() {
            if (!label.isEmpty() && fields.apply(label(label)) != null) {
                name();
            } else if (!label.isEmpty()) {
                flat.add(new Line(page, label));
                label = new ArrayList<>();
            }
            flat.addAll(beside);
            beside.clear();
        }
    }
}
