package health.assay.dissect.tag;

/// A cell of a tagged table: which table, where in its grid, and over how many rows and columns it reaches.
public record Cell(int table, int row, int column, int rows, int columns) {

    /// Whether the cell stands in a row, be it that it reaches down into it.
    public boolean reaches(int other) {
        return other >= row && other < row + rows;
    }
}
