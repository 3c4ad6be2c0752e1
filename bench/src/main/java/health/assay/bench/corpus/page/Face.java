package health.assay.bench.corpus.page;

public enum Face {
    PLAIN,
    BOLD,
    ITALIC
}
