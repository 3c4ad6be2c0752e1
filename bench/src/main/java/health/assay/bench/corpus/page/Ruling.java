package health.assay.bench.corpus.page;

/// Which lines a table has.
public enum Ruling {
    FULL,
    OUTER,
    HORIZONTAL,
    VERTICAL,
    HEADER,
    ZEBRA,
    NONE;

    boolean underRows() {
        return this == FULL || this == HORIZONTAL;
    }

    boolean betweenColumns() {
        return this == FULL || this == VERTICAL;
    }

    boolean around() {
        return this == FULL || this == OUTER;
    }

    boolean underHeader() {
        return this != NONE && this != ZEBRA;
    }
}
