package health.assay.dissect.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A table: its columns, and all that follows its header up to the next one. Pages may turn within it.
public record Table<K extends Enum<K>>(Header<K> header, List<Column<K>> columns, List<Entry<K>> entries) {

    public Table {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    public Set<K> kinds() {
        return columns.stream().map(Column::kind).collect(Collectors.toUnmodifiableSet());
    }
}
