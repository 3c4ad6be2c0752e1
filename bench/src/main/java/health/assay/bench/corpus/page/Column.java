package health.assay.bench.corpus.page;

/// A column's share of the table's width.
public record Column(double share) {}
