package health.assay.platform.web.listing;

import java.util.function.Function;

/// One column of a list.
///
/// @param id its name in addresses
/// @param sortedBy the column of the query that it is sorted by; empty when it cannot be sorted
/// @param atFirst whether it is shown before anybody chose columns
public record Column<R>(
        String id, String label, String sortedBy, boolean atFirst, boolean number, Function<R, Cell> cell) {

    public Column {
        Names.check(id);
        if (!sortedBy.isEmpty()) {
            Names.check(sortedBy);
        }
    }

    public static <R> Column<R> sorted(String id, String label, Function<R, Cell> cell) {
        return new Column<>(id, label, id, true, false, cell);
    }

    public static <R> Column<R> unsorted(String id, String label, Function<R, Cell> cell) {
        return new Column<>(id, label, "", true, false, cell);
    }

    public static <R> Column<R> number(String id, String label, Function<R, Cell> cell) {
        return new Column<>(id, label, id, true, true, cell);
    }

    /// Shown only to those who choose it.
    public Column<R> later() {
        return new Column<>(id, label, sortedBy, false, number, cell);
    }

    public Column<R> sortedBy(String other) {
        return new Column<>(id, label, other, atFirst, number, cell);
    }
}
