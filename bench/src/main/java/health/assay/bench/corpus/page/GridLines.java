package health.assay.bench.corpus.page;

/// The lines and shades of a table, drawn as its rows are.
final class GridLines {

    private static final double HAIR = 0.6;

    private final Pages pages;
    private final Ruling ruling;
    private final double[] edges;
    private double top;

    GridLines(Pages pages, Ruling ruling, double[] edges) {
        this.pages = pages;
        this.ruling = ruling;
        this.edges = edges;
    }

    /// A part of the table begins here.
    void open() {
        top = pages.y();
        if (ruling == Ruling.HORIZONTAL || ruling == Ruling.FULL) {
            across(top);
        }
    }

    /// A part of the table ends here, with the page or with the table.
    void close() {
        if (pages.y() == top) {
            return;
        }
        if (ruling.around()) {
            across(top);
            across(pages.y());
            down(edges[0], top);
            down(edges[edges.length - 1], top);
        }
        if (ruling == Ruling.HORIZONTAL) {
            across(pages.y());
        }
    }

    void row(RowLines set, double height, boolean header, int number) {
        var y = pages.y();
        if (set.row().shaded() || ruling == Ruling.ZEBRA && !header && number % 2 == 1) {
            pages.last().add(new Ink.Fill(edges[0], y, edges[edges.length - 1] - edges[0], height, 0.88));
        }
        if (ruling.underRows() && !set.row().joined()) {
            across(y);
        }
        if (header && ruling.underHeader()) {
            across(y + height);
        }
        if (ruling.betweenColumns()) {
            set.cells().stream()
                    .filter(cell -> cell.column() > 0)
                    .forEach(cell -> stroke(edges[cell.column()], y, edges[cell.column()], y + height));
        }
    }

    private void across(double y) {
        stroke(edges[0], y, edges[edges.length - 1], y);
    }

    private void down(double x, double from) {
        stroke(x, from, x, pages.y());
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        pages.last().add(new Ink.Stroke(x1, y1, x2, y2, HAIR));
    }
}
