package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Rule;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parts a table's lines into rows and lines across, and a row's words into cells.
final class Rows<K extends Enum<K>> {

    private static final double TOUCHING = 0.42;

    private final List<Column<K>> columns;
    private final List<Page> pages;
    private final Ruling ruling;
    private final List<Entry<K>> entries = new ArrayList<>();
    private Map<K, List<CellLine>> cells;
    private boolean firstOnPage = true;

    Rows(List<Column<K>> columns, List<Page> pages, Ruling ruling) {
        this.columns = columns;
        this.pages = pages;
        this.ruling = ruling;
        this.cells = new EnumMap<>(columns.getFirst().kind().getDeclaringClass());
    }

    List<Entry<K>> of(List<Line> body) {
        Line above = null;
        for (var line : body) {
            if (above != null && above.page() != line.page()) {
                endRow();
                firstOnPage = true;
            } else if (above != null && startsRow(above, line)) {
                endRow();
            }
            if (reachesAcross(line) || goesOnAcross(above, line)) {
                endRow();
                entries.add(new Entry.Across<>(line));
            } else {
                add(line);
            }
            above = line;
        }
        endRow();
        return entries;
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            entries.add(new Entry.Row<>(cells, firstOnPage));
            cells.clear();
            firstOnPage = false;
        }
    }

    private boolean startsRow(Line above, Line line) {
        if (ruling.isRuled()) {
            return !ruling.between(above, line).isEmpty();
        }
        return Ruling.isWhite(above, line) || !ruling.between(above, line).isEmpty() || startsFirstCell(line);
    }

    /// In a tight table without rules, words in the first of several columns begin a row when its cell so far has
    /// ended.
    private boolean startsFirstCell(Line line) {
        var first = columns.getFirst();
        var word = line.words().getFirst();
        if (!first.holds(word.left()) || columns.size() < 2) {
            return false;
        }
        var begun = cells.getOrDefault(first.kind(), List.of());
        return begun.isEmpty()
                ? !cells.isEmpty()
                : columns.get(1).left() - word.left() < 110
                        && line.baseline() - begun.getLast().baseline() > 1.6 * line.size();
    }

    private boolean reachesAcross(Line line) {
        var words = line.words();
        var upright = uprightAt(line);
        var touching = 0;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            for (var column : columns) {
                if (column.left() == Double.NEGATIVE_INFINITY || hasRule(upright, column.left())) {
                    continue;
                }
                if (word.left() < column.left() - 1.5 && word.right() > column.left() + 2) {
                    return true;
                }
                if (i > 0
                        && word.left() >= column.left() - 1.5
                        && words.get(i - 1).right() <= column.left() + 1.5
                        && words.get(i - 1).left() < column.left()
                        && word.left() - words.get(i - 1).right() < TOUCHING * word.size()) {
                    touching++;
                }
            }
        }
        return touching >= 2;
    }

    /// The short last line of a banner, which alone would look like a first cell.
    private boolean goesOnAcross(@Nullable Line above, Line line) {
        return above != null
                && above.page() == line.page()
                && cells.isEmpty()
                && !entries.isEmpty()
                && entries.getLast() instanceof Entry.Across<K>(var across)
                && across == above
                && !Ruling.isWhite(above, line)
                && ruling.between(above, line).isEmpty()
                && (columns.size() < 2 || line.right() < columns.get(1).left() || isSetLike(above, line));
    }

    private static boolean isSetLike(Line above, Line line) {
        return line.isBold() == above.isBold()
                && Math.abs(line.size() - above.size()) < 0.3
                && Math.abs(line.left() - above.left()) < 2;
    }

    private List<Rule> uprightAt(Line line) {
        var middle = line.baseline() - 0.3 * line.size();
        return pages.get(line.page() - 1).rules().stream()
                .filter(rule -> !rule.isLevel() && rule.top() <= middle && rule.bottom() >= middle)
                .toList();
    }

    private static boolean hasRule(List<Rule> upright, double x) {
        return upright.stream().anyMatch(rule -> Math.abs(rule.x() - x) < 2.5);
    }

    private void add(Line line) {
        var parts = new EnumMap<K, List<Word>>(columns.getFirst().kind().getDeclaringClass());
        for (var word : line.words()) {
            parts.computeIfAbsent(columnOf(word).kind(), _ -> new ArrayList<>()).add(word);
        }
        parts.forEach((kind, words) ->
                cells.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new CellLine(line.page(), words)));
    }

    private Column<K> columnOf(Word word) {
        var anchor = Math.min(word.left() + 1.5, word.right());
        for (var column : columns) {
            if (column.holds(anchor)) {
                return column;
            }
        }
        return columns.getLast();
    }
}
