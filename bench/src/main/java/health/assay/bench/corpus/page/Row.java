package health.assay.bench.corpus.page;

import java.util.List;
import java.util.Set;

/// A table's row. Joined: no rule parts it from the row above. Level: columns whose passages start on the same height,
/// first beside first.
public record Row(List<Cell> cells, boolean shaded, boolean joined, Set<Integer> level) {

    public Row {
        cells = List.copyOf(cells);
        level = Set.copyOf(level);
    }

    public static Row of(List<Cell> cells) {
        return new Row(cells, false, false, Set.of());
    }

    public Row shade() {
        return new Row(cells, true, joined, level);
    }

    public Row join() {
        return new Row(cells, shaded, true, level);
    }

    public Row levelling(Set<Integer> columns) {
        return new Row(cells, shaded, joined, columns);
    }
}
