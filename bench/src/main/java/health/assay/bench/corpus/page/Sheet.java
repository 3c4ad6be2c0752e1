package health.assay.bench.corpus.page;

/// A page as a reader sees it, and by how much its content was turned to look so.
public record Sheet(double width, double height, int rotate) {

    public static final Sheet LETTER = new Sheet(612, 792, 0);
    public static final Sheet A4 = new Sheet(595, 842, 0);

    public Sheet landscape() {
        return new Sheet(height, width, 0);
    }

    public Sheet turned(int degrees) {
        return new Sheet(width, height, degrees);
    }
}
