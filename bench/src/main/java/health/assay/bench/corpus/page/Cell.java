package health.assay.bench.corpus.page;

import java.util.List;

public record Cell(List<Passage> passages, int span, Align align) {

    public Cell {
        passages = List.copyOf(passages);
    }

    public static Cell of(Passage... passages) {
        return new Cell(List.of(passages), 1, Align.LEFT);
    }

    public static Cell of(List<Passage> passages) {
        return new Cell(passages, 1, Align.LEFT);
    }

    public static Cell empty() {
        return new Cell(List.of(), 1, Align.LEFT);
    }

    public Cell spanning(int columns) {
        return new Cell(passages, columns, align);
    }

    public Cell aligned(Align other) {
        return new Cell(passages, span, other);
    }
}
