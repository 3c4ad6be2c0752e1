package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import health.assay.dissect.tag.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A table as the document's tags have it: its lines, and where its columns begin.
final class TaggedTable {

    /// A head set in the middle of its column may begin a little before the words below it.
    private static final double SLACK = 3;

    private final int number;
    private final List<Line> lines = new ArrayList<>();
    private final NavigableMap<Integer, Double> lefts = new TreeMap<>();

    TaggedTable(int number) {
        this.number = number;
    }

    void add(Line line) {
        lines.add(line);
        for (var word : line.words()) {
            var cell = cell(word);
            if (cell != null && cell.columns() == 1) {
                lefts.merge(cell.column(), word.left(), Math::min);
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    /// The left edges of its columns.
    NavigableMap<Integer, Double> lefts() {
        return lefts;
    }

    /// The cell of this table that a word stands in.
    @Nullable
    Cell cell(Word word) {
        var cell = word.cell();
        return cell != null && cell.table() == number ? cell : null;
    }

    boolean holds(Line line) {
        return line.words().stream().anyMatch(word -> cell(word) != null);
    }

    /// The row that a line belongs to: that of its cells that reach over one row only; others go along with the row
    /// under
    /// way.
    int row(Line line, int underWay) {
        var own = -1;
        var reaching = -1;
        for (var word : line.words()) {
            var cell = cell(word);
            if (cell != null && cell.rows() == 1) {
                own = Math.max(own, cell.row());
            } else if (cell != null) {
                reaching = Math.max(reaching, cell.row());
            }
        }
        return own >= 0 ? own : Math.max(reaching, underWay);
    }

    /// The column at a spot, by where columns begin.
    int columnAt(double x) {
        var column = lefts.entrySet().stream()
                .filter(edge -> edge.getValue() - SLACK <= x)
                .reduce((_, last) -> last)
                .map(Map.Entry::getKey);
        return column.orElse(lefts.firstKey());
    }

    /// What each column holds, where every head stands over a column of its own and none is left without.
    <K extends Enum<K>> Optional<Map<Integer, K>> kinds(Header<K> header) {
        var kinds = new HashMap<Integer, K>();
        for (var title : header.titles()) {
            var center = (title.box().left() + title.box().right()) / 2;
            if (kinds.put(columnAt(center), title.kind()) != null) {
                return Optional.empty();
            }
        }
        return kinds.keySet().equals(lefts.keySet()) ? Optional.of(kinds) : Optional.empty();
    }
}
