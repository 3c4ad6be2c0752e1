package health.assay.bench.corpus.page;

import java.util.ArrayList;
import java.util.List;

/// Lays one table over as many pages as it needs.
final class GridFlow {

    private static final double LEAST_ROOM = 26;

    private final Pages pages;
    private final Lines lines;
    private final Look look;
    private final Element.Grid grid;
    private final double[] edges;
    private final GridLines drawn;
    private int row;

    GridFlow(Pages pages, Lines lines, Look look, Element.Grid grid) {
        this.pages = pages;
        this.lines = lines;
        this.look = look;
        this.grid = grid;
        this.edges = edges();
        this.drawn = new GridLines(pages, grid.ruling(), edges);
    }

    void place() {
        pages.down(pages.untouched() ? 0 : 3);
        var header = grid.header().stream().map(this::headerLines).toList();
        var body = grid.rows().stream().map(this::broken).toList();
        if (pages.room() < heightOf(header) + (body.isEmpty() ? 0 : Math.min(outer(body.getFirst()), 70))) {
            pages.next();
        }
        drawn.open();
        header.forEach(line -> draw(line, true));
        body.forEach(line -> fit(line, header));
        drawn.close();
        pages.down(8);
    }

    private double[] edges() {
        var total = grid.columns().stream().mapToDouble(Column::share).sum();
        var at = new double[grid.columns().size() + 1];
        at[0] = pages.left();
        for (var i = 0; i < grid.columns().size(); i++) {
            at[i + 1] = at[i] + pages.width() * grid.columns().get(i).share() / total;
        }
        return at;
    }

    private RowLines headerLines(Row header) {
        var cells = header.cells().stream()
                .map(cell -> new Cell(
                        cell.passages().stream().map(p -> p.inFace(Face.BOLD)).toList(), cell.span(), look.header()))
                .toList();
        return broken(new Row(cells, look.headerShaded(), false, header.level()));
    }

    private RowLines broken(Row source) {
        var cells = new ArrayList<RowLines.CellLines>();
        var column = 0;
        for (var cell : source.cells()) {
            var width = edges[column + cell.span()] - edges[column] - 2 * side();
            cells.add(new RowLines.CellLines(
                    lines.of(cell.passages(), width, look.table(), cell.align()), column, cell.span()));
            column += cell.span();
        }
        var set = new RowLines(source, cells);
        return source.level().isEmpty() ? set : set.level(source.level());
    }

    /// Text keeps a little distance from its neighbor even where a table has no padding.
    private double side() {
        return Math.max(2.5, look.padding());
    }

    private double outer(RowLines set) {
        return set.height() + 2 * look.padding();
    }

    private double heightOf(List<RowLines> header) {
        return header.stream().mapToDouble(this::outer).sum();
    }

    private void fit(RowLines set, List<RowLines> header) {
        var rest = set;
        while (outer(rest) > pages.room()) {
            var fresh = look.paging().whole() && outer(rest) <= full(header);
            var least = Math.max(LEAST_ROOM, rest.firstLine() + 2 * look.padding());
            if (!fresh && pages.room() >= least) {
                var cut = rest.cut(pages.room() - 2 * look.padding());
                draw(cut.here(), false);
                rest = cut.rest();
            }
            turn(header);
        }
        draw(rest, false);
    }

    private double full(List<RowLines> header) {
        var page = pages.last().sheet().height() - 2 * look.margin();
        return page - (look.paging().headerAgain() ? heightOf(header) : 0);
    }

    private void turn(List<RowLines> header) {
        drawn.close();
        pages.next();
        drawn.open();
        if (look.paging().headerAgain()) {
            header.forEach(line -> draw(line, true));
        }
    }

    private void draw(RowLines set, boolean header) {
        if (set.isEmpty()) {
            return;
        }
        var height = outer(set);
        drawn.row(set, height, header, header ? 0 : row++);
        for (var cell : set.cells()) {
            var sink = look.middle() && set.row().level().isEmpty() ? (set.height() - cell.height()) / 2 : 0;
            pages.write(
                    cell.lines(), edges[cell.column()] + side(), pages.y() + look.padding() + sink, cell.column() + 1);
        }
        pages.down(height);
    }
}
