package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Parts a table's lines into rows and lines across, and a row's words into cells.
final class Rows<K extends Enum<K>> {

    private static final double WIDEST_FIRST_CELL = 110;
    private static final int SAME_EDGE = 5;

    private final List<Column<K>> columns;
    private final Header<K> header;
    private final Ruling ruling;
    private final Across<K> across;
    private final List<Entry<K>> entries = new ArrayList<>();

    /// Rows under way, by where they begin: rules may let a cell reach down beside several rows.
    private final Map<Integer, Map<K, List<CellLine>>> open = new TreeMap<>();

    private Set<Line> centered = Set.of();
    private int unruledRow;
    private boolean firstOnPage = true;

    Rows(List<Column<K>> columns, Header<K> header, Across<K> across, Ruling ruling) {
        this.columns = columns;
        this.header = header;
        this.ruling = ruling;
        this.across = across;
    }

    List<Entry<K>> of(List<Line> body) {
        if (!ruling.partsRows() && ruling.centersCells()) {
            centered = new CenteredRows<>(new Bands<>(columns, ruling), ruling.restsCells())
                    .starts(Stretches.of(body, across));
        }
        Line above = null;
        for (var line : body) {
            if (above != null && above.page() != line.page()) {
                endRows();
                firstOnPage = true;
            } else if (above != null && startsRow(above, line)) {
                endRows();
            }
            if (across.is(line) || goesOnAcross(above, line)) {
                endRows();
                entries.add(new Entry.Across<>(line));
            } else {
                add(line);
            }
            above = line;
        }
        endRows();
        return entries;
    }

    private void endRows() {
        for (var cells : open.values()) {
            for (var row : centered.isEmpty() ? List.of(cells) : Subrows.of(cells, pitch(cells))) {
                entries.add(new Entry.Row<>(row, firstOnPage));
                firstOnPage = false;
            }
        }
        open.clear();
    }

    private double pitch(Map<K, List<CellLine>> cells) {
        var size = cells.values().iterator().next().getFirst().size();
        return ruling.pitch() > 0 ? ruling.pitch() : 1.2 * size;
    }

    private boolean goesOnAcross(@Nullable Line above, Line line) {
        return above != null
                && open.isEmpty()
                && !entries.isEmpty()
                && entries.getLast() instanceof Entry.Across<K>(var last)
                && last == above
                && across.goesOn(above, line);
    }

    /// Where rules part the rows they do so cell by cell, in `add`.
    private boolean startsRow(Line above, Line line) {
        if (ruling.partsRows()) {
            return false;
        }
        if (ruling.centersCells()) {
            return centered.contains(line);
        }
        return ruling.isWhite(above, line) || ruling.isRuledOff(above, line) || startsFirstCell(line);
    }

    /// In a tight table without rules, words in a narrow first column begin a row when its cell so far has ended.
    private boolean startsFirstCell(Line line) {
        var word = line.words().getFirst();
        if (columns.size() < 2 || open.isEmpty() || columnOf(word) != columns.getFirst()) {
            return false;
        }
        var begun =
                open.values().iterator().next().getOrDefault(columns.getFirst().kind(), List.of());
        if (begun.isEmpty()) {
            return true;
        }
        var cell = line.words().stream()
                .filter(other -> columnOf(other) == columns.getFirst())
                .toList();
        if (Numbers.areAlike(begun.getLast().text(), Numbers.text(cell))) {
            return true;
        }
        return columns.get(1).left() - word.left() < WIDEST_FIRST_CELL
                && line.baseline() - begun.getLast().baseline() > 1.6 * line.size();
    }

    private void add(Line line) {
        var parts = new EnumMap<K, List<Word>>(columns.getFirst().kind().getDeclaringClass());
        var tops = new EnumMap<K, Integer>(columns.getFirst().kind().getDeclaringClass());
        for (var word : line.words()) {
            var column = columnOf(word);
            parts.computeIfAbsent(column.kind(), _ -> new ArrayList<>()).add(word);
            tops.computeIfAbsent(column.kind(), _ -> top(line, column));
        }
        parts.forEach((kind, words) -> row(tops.getOrDefault(kind, unruledRow))
                .computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new CellLine(line.page(), words)));
    }

    private int top(Line line, Column<K> column) {
        if (!ruling.partsRows()) {
            return unruledRow;
        }
        var inside = header.titles().get(columns.indexOf(column)).box().left() + 2;
        return (int) Math.round(ruling.topOfCell(line.page(), inside, line.baseline(), line.size()));
    }

    /// The row that begins at a height; edges drawn cell by cell may differ by a hair.
    private Map<K, List<CellLine>> row(int top) {
        for (var known : open.entrySet()) {
            if (Math.abs(known.getKey() - top) <= SAME_EDGE) {
                return known.getValue();
            }
        }
        return open.computeIfAbsent(
                top, _ -> new EnumMap<>(columns.getFirst().kind().getDeclaringClass()));
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
