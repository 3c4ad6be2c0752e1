package health.assay.bench.corpus.page;

/// What is put on a page, in points from its top left corner as displayed.
sealed interface Ink {

    /// A line of text with its left edge and baseline; block and column say where in a table it stood.
    record Writing(Line line, double x, double baseline, int block, int column) implements Ink {}

    record Stroke(double x1, double y1, double x2, double y2, double weight) implements Ink {}

    record Fill(double x, double y, double width, double height, double gray) implements Ink {}

    /// Text laid over or under a page: its middle, its slope in degrees, its gray.
    record Stamp(String text, double x, double y, double slope, double size, double gray, boolean under)
            implements Ink {}
}
