package health.assay.bench.corpus.page;

/// A finished document: its bytes, its length, and where its parts stand.
public record Rendition(byte[] bytes, int pages, Placement placement) {}
