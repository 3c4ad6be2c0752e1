package health.assay.dissect.table;

import java.util.List;
import java.util.Optional;

/// Tells what kind of column a header names. `K` is the caller's enum of columns.
@FunctionalInterface
public interface ColumnNames<K extends Enum<K>> {

    /// The kind, or nothing where the words are no header this reader knows.
    Optional<K> kind(String title);

    /// Whether a head may hold this word, or a part of a broken one. Asked of every word of every line, so quick to say
    /// no.
    default boolean mayHold(String word) {
        return true;
    }

    /// The kinds of a whole header row, where one title may depend on its neighbors.
    default List<Optional<K>> kinds(List<String> titles) {
        return titles.stream().map(this::kind).toList();
    }

    /// Whether words that run on past the first column are a banner across the table and no cells.
    default boolean isBanner(String words) {
        return false;
    }

    /// The kinds of columns under heads that say nothing, from the lines that stand in each; or nothing.
    default Optional<List<K>> kindsByContent(List<List<String>> columns) {
        return Optional.empty();
    }
}
