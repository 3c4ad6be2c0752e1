package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sets the lines of a tagged table into its rows, however many pages a row goes on over.
final class TaggedRows<K extends Enum<K>> {

    private final TaggedTable table;
    private final Map<Integer, K> kinds;
    private final int headRow;
    private final List<Part<K>> parts = new ArrayList<>();
    private final Map<Integer, Part<K>> rows = new HashMap<>();
    private final List<Line> between = new ArrayList<>();
    private int row;

    /// What stands in rows down to the `headRow` is a head that recurs.
    TaggedRows(TaggedTable table, Map<Integer, K> kinds, int headRow) {
        this.table = table;
        this.kinds = kinds;
        this.headRow = headRow;
    }

    /// A row in the making, or a line across.
    private record Part<K extends Enum<K>>(@Nullable Line across, Map<K, List<CellLine>> cells) {}

    void add(Line line) {
        if (!table.holds(line)) {
            between.add(line);
            return;
        }
        var next = table.row(line, row);
        if (next <= headRow) {
            return;
        }
        if (next != row) {
            endBetween();
            row = next;
        }
        if (isAcross(line)) {
            parts.add(new Part<K>(line, Map.of()));
        } else {
            addCells(line);
        }
    }

    /// Lines that are outside the table wait for the row to end that goes on around them.
    private void endBetween() {
        between.forEach(line -> parts.add(new Part<K>(line, Map.of())));
        between.clear();
    }

    private boolean isAcross(Line line) {
        return line.words().stream()
                .map(table::cell)
                .allMatch(cell -> cell == null
                        || (cell.column() == 0 && cell.columns() > table.lefts().lastKey()));
    }

    private void addCells(Line line) {
        var words = new TreeMap<Integer, Map<K, List<Word>>>();
        for (var word : line.words()) {
            var cell = table.cell(word);
            var at = cell == null ? row : cell.row();
            var column = cell == null ? table.columnAt(word.left()) : cell.column();
            words.computeIfAbsent(at, _ -> new HashMap<>())
                    .computeIfAbsent(kind(column), _ -> new ArrayList<>())
                    .add(word);
        }
        words.forEach((at, cells) -> cells.forEach((kind, cell) -> part(at, kind)
                .cells()
                .computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new CellLine(line.page(), cell))));
    }

    /// A cell may begin in a column that holds nothing else, and reach over into one that does.
    private K kind(int column) {
        var edge = table.lefts().ceilingKey(column);
        var known = kinds.get(edge == null ? table.lefts().lastKey() : edge);
        return Objects.requireNonNull(known, "every column of the table has a head");
    }

    private Part<K> part(int at, K kind) {
        return rows.computeIfAbsent(at, _ -> {
            var fresh = new Part<K>(null, new EnumMap<>(kind.getDeclaringClass()));
            parts.add(fresh);
            return fresh;
        });
    }

    /// The table's rows. Only the first may be the rest of what another table began.
    List<Entry<K>> entries() {
        endBetween();
        var entries = new ArrayList<Entry<K>>();
        var first = true;
        for (var part : parts) {
            if (part.across() != null) {
                entries.add(new Entry.Across<>(part.across()));
            } else {
                entries.add(new Entry.Row<>(part.cells(), first));
                first = false;
            }
        }
        return entries;
    }
}
