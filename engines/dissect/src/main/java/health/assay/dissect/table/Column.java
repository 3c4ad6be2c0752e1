package health.assay.dissect.table;

/// A column of a table: what it holds and from where to where it reaches.
public record Column<K extends Enum<K>>(K kind, String title, double left, double right) {

    boolean holds(double x) {
        return x >= left && x < right;
    }
}
