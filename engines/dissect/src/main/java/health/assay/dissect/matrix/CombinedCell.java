package health.assay.dissect.matrix;

import health.assay.dissect.table.CellLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts a cell that holds tests and, below each, its result.
final class CombinedCell {

    private CombinedCell() {}

    /// Adds the lines to a control's segments; a procedure after a result begins the next.
    static void add(List<CellLine> lines, List<Segment> segments) {
        CellLine above = null;
        for (var line : lines) {
            var segment = segments.getLast();
            if (segment.results().isEmpty()) {
                (isResult(line, above, segment) ? segment.results() : segment.procedures()).add(line);
            } else if (isProcedure(line, segment)) {
                segments.add(new Segment());
                segments.getLast().procedures().add(line);
            } else {
                segment.results().add(line);
            }
            above = line;
        }
    }

    private static boolean isResult(CellLine line, @Nullable CellLine above, Segment segment) {
        var text = CellText.unbulleted(line);
        if (segment.procedures().isEmpty() || line.startsWithBullet()) {
            return false;
        }
        var apart =
                above != null && above.page() == line.page() && line.baseline() - above.baseline() > 1.45 * line.size();
        var ended = segment.procedures().getLast().text().endsWith(".");
        return Tests.startsResult(text) || (apart && ended && !Tests.startsProcedure(text));
    }

    private static boolean isProcedure(CellLine line, Segment segment) {
        var ended = segment.results().getLast().text().matches(".*[.!]");
        return ended && (line.startsWithBullet() || Tests.startsProcedure(CellText.unbulleted(line)));
    }
}
