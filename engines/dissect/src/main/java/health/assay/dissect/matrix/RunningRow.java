package health.assay.dissect.matrix;

import health.assay.dissect.page.Word;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A row whose cells are one running text, which the columns only seem to part.
final class RunningRow {

    private static final double WIDE_GAP = 1.1;

    private RunningRow() {}

    /// The text's lines, or none where the row does hold cells side by side.
    static List<CellLine> lines(Entry.Row<Field> row) {
        var parts = new ArrayList<CellLine>();
        row.cells().values().forEach(parts::addAll);
        parts.sort(Comparator.comparingInt(CellLine::page)
                .thenComparingDouble(CellLine::baseline)
                .thenComparingDouble(CellLine::left));
        var lines = new ArrayList<CellLine>();
        for (var part : parts) {
            if (!lines.isEmpty() && isLevel(lines.getLast(), part)) {
                lines.add(joined(lines.removeLast(), part));
            } else {
                lines.add(part);
            }
        }
        return lines.stream().allMatch(RunningRow::runs) ? lines : List.of();
    }

    private static boolean isLevel(CellLine one, CellLine other) {
        return one.page() == other.page() && Math.abs(one.baseline() - other.baseline()) < 0.3 * other.size();
    }

    private static CellLine joined(CellLine one, CellLine other) {
        var words = new ArrayList<>(one.words());
        words.addAll(other.words());
        words.sort(Comparator.comparingDouble(Word::left));
        return new CellLine(one.page(), words);
    }

    private static boolean runs(CellLine line) {
        for (var i = 1; i < line.words().size(); i++) {
            var gap = line.words().get(i).left() - line.words().get(i - 1).right();
            if (gap > WIDE_GAP * line.size() && !line.words().get(i - 1).isBullet()) {
                return false;
            }
        }
        return true;
    }
}
