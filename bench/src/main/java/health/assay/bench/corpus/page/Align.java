package health.assay.bench.corpus.page;

public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
}
