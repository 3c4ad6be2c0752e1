package health.assay.bench.corpus.page;

/// How a table goes over the page.
public enum Paging {
    SPLIT_HEADER_AGAIN,
    SPLIT_HEADER_ONCE,
    WHOLE_HEADER_AGAIN,
    WHOLE_HEADER_ONCE;

    public boolean whole() {
        return this == WHOLE_HEADER_AGAIN || this == WHOLE_HEADER_ONCE;
    }

    public boolean headerAgain() {
        return this == SPLIT_HEADER_AGAIN || this == WHOLE_HEADER_AGAIN;
    }
}
