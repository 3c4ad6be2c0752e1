package health.assay.dissect.table;

import java.util.Optional;

/// Tells what kind of column a header names. `K` is the caller's enum of columns.
@FunctionalInterface
public interface ColumnNames<K extends Enum<K>> {

    /// The kind, or nothing where the words are no header this reader knows.
    Optional<K> kind(String title);
}
