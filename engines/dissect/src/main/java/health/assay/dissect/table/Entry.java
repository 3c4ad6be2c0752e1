package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What follows a table's header, in reading order: rows, and lines that reach across the columns.
public sealed interface Entry<K extends Enum<K>> {

    /// A row as the rules and white space show it. A kind that stands twice in the header has its cells joined.
    record Row<K extends Enum<K>>(Map<K, List<CellLine>> cells, boolean firstOnPage) implements Entry<K> {

        public Row {
            cells = new EnumMap<>(cells);
        }

        public List<CellLine> cell(K kind) {
            return cells.getOrDefault(kind, List.of());
        }

        public Row<K> without(K kind) {
            var others = new EnumMap<>(cells);
            others.remove(kind);
            return new Row<>(others, firstOnPage);
        }

        public boolean isBlank(K kind) {
            return cell(kind).isEmpty();
        }
    }

    /// A line across the columns: a banner, a heading, a note, or text after the table.
    record Across<K extends Enum<K>>(Line line) implements Entry<K> {}
}
