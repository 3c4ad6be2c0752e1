package health.assay.dissect.matrix;

import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parts a cell that holds tests and, below each, its result.
final class CombinedCell {

    private static final Pattern LABELED = Pattern.compile(
            "(?i)^(?:(?:test |testing )?results?(?: of tests?(?:ing)?)?|(?:test )?conclusion|outcome)\\s*:.*");

    private final CellText cells;
    private final List<Segment> segments;

    private CombinedCell(CellText cells, List<Segment> segments) {
        this.cells = cells;
        this.segments = segments;
    }

    /// Adds the lines to a control's segments; a procedure after a result begins the next.
    static void add(List<CellLine> lines, List<Segment> segments, CellText cells) {
        var parting = new CombinedCell(cells, segments);
        CellLine above = null;
        for (var statement : statements(lines)) {
            parting.add(statement, above);
            above = statement.getLast();
        }
    }

    /// Lines up to one that ends a sentence, or to a bullet or white space.
    private static List<List<CellLine>> statements(List<CellLine> lines) {
        var statements = new ArrayList<List<CellLine>>();
        CellLine above = null;
        for (var line : lines) {
            if (above == null
                    || line.startsWithBullet()
                    || isLabeled(line.text())
                    || ends(above)
                    || isApart(above, line)) {
                statements.add(new ArrayList<>());
            }
            statements.getLast().add(line);
            above = line;
        }
        return statements;
    }

    private void add(List<CellLine> statement, @Nullable CellLine above) {
        var segment = segments.getLast();
        var inResults = !segment.results().isEmpty();
        if (!isResult(statement, above, segment)) {
            if (inResults) {
                segments.add(new Segment());
            }
            segments.getLast().procedures().addAll(statement);
        } else {
            segment.results().addAll(statement);
        }
    }

    private boolean isResult(List<CellLine> statement, @Nullable CellLine above, Segment segment) {
        if (segment.procedures().isEmpty() && segment.results().isEmpty()) {
            return false;
        }
        var text = CellText.unbulleted(statement.getFirst()) + " " + cells.join(statement.subList(1, statement.size()));
        if (isLabeled(text)) {
            return true;
        }
        var inResults = !segment.results().isEmpty();
        if (above != null && !ends(above)) {
            return inResults || Tests.startsResult(text) || Responses.startsOne(text);
        }
        if (Responses.startsOne(text) || Tests.startsResult(text)) {
            return true;
        }
        if (Tests.startsProcedure(text.replaceFirst("^\\(?(?:\\d{1,2}|[a-z])[.)]\\s+", ""))) {
            return false;
        }
        var bulleted = statement.getFirst().startsWithBullet();
        if (Outcomes.explains(text)) {
            return !bulleted || inResults;
        }
        return inResults ? !bulleted : !bulleted && above != null && isApart(above, statement.getFirst());
    }

    private static boolean isLabeled(String text) {
        return LABELED.matcher(text).matches();
    }

    private static boolean ends(CellLine line) {
        return line.text().matches(".*[.!:;]");
    }

    private static boolean isApart(CellLine above, CellLine line) {
        return above.page() == line.page() && line.baseline() - above.baseline() > 1.45 * line.size();
    }
}
