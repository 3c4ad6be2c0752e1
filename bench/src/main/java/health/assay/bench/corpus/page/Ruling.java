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

    public boolean underRows() {
        return this == FULL || this == HORIZONTAL;
    }

    public boolean betweenColumns() {
        return this == FULL || this == VERTICAL;
    }

    public boolean around() {
        return this == FULL || this == OUTER;
    }

    public boolean underHeader() {
        return this != NONE && this != ZEBRA;
    }
}
