package health.assay.bench.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A row broken into lines: for every cell its lines, its first column and its span.
record RowLines(Row row, List<CellLines> cells) {

    /// A cell's lines and where it stands.
    record CellLines(List<Line> lines, int column, int span) {
        double height() {
            return lines.stream().mapToDouble(Line::total).sum();
        }

        CellLines with(List<Line> other) {
            return new CellLines(other, column, span);
        }
    }

    /// What fits on this page, and what goes to the next.
    record Cut(RowLines here, RowLines rest) {}

    double height() {
        return cells.stream().mapToDouble(CellLines::height).max().orElse(0);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.lines().isEmpty());
    }

    double firstLine() {
        return cells.stream()
                .filter(cell -> !cell.lines().isEmpty())
                .mapToDouble(cell -> cell.lines().getFirst().total())
                .max()
                .orElse(0);
    }

    Cut cut(double room) {
        var here = new ArrayList<CellLines>();
        var rest = new ArrayList<CellLines>();
        for (var cell : cells) {
            var fitting = fitting(cell.lines(), room);
            here.add(cell.with(cell.lines().subList(0, fitting)));
            rest.add(cell.with(cell.lines().subList(fitting, cell.lines().size())));
        }
        return new Cut(new RowLines(row, here), new RowLines(row, rest));
    }

    private static int fitting(List<Line> lines, double room) {
        var used = 0.0;
        var count = 0;
        for (var line : lines) {
            used += line.total();
            if (used > room) {
                break;
            }
            count++;
        }
        return count;
    }

    /// The same with the passages of these columns starting side by side.
    RowLines level(Set<Integer> columns) {
        var levelled = new ArrayList<>(cells);
        var last = cells.stream()
                .filter(cell -> columns.contains(cell.column()))
                .mapToInt(RowLines::passages)
                .max()
                .orElse(0);
        for (var passage = 1; passage < last; passage++) {
            var start = 0.0;
            for (var cell : levelled) {
                if (columns.contains(cell.column())) {
                    start = Math.max(start, startOf(cell.lines(), passage));
                }
            }
            for (var i = 0; i < levelled.size(); i++) {
                if (columns.contains(levelled.get(i).column())) {
                    levelled.set(i, lowered(levelled.get(i), passage, start));
                }
            }
        }
        return new RowLines(row, levelled);
    }

    private static int passages(CellLines cell) {
        return cell.lines().isEmpty() ? 0 : cell.lines().getLast().passage() + 1;
    }

    private static double startOf(List<Line> lines, int passage) {
        var at = 0.0;
        for (var line : lines) {
            if (line.passage() >= passage) {
                return at + line.before();
            }
            at += line.total();
        }
        return 0;
    }

    private static CellLines lowered(CellLines cell, int passage, double start) {
        var lines = new ArrayList<>(cell.lines());
        var at = 0.0;
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).passage() >= passage) {
                lines.set(i, lines.get(i).after(Math.max(lines.get(i).before(), start - at)));
                break;
            }
            at += lines.get(i).total();
        }
        return cell.with(lines);
    }
}
