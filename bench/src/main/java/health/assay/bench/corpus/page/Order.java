package health.assay.bench.corpus.page;

/// In which order a page's text is written.
public enum Order {
    READING,
    COLUMNS_FIRST,
    BOTTOM_UP,
    SHUFFLED
}
