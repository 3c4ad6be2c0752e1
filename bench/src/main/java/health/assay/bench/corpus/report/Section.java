package health.assay.bench.corpus.report;

/// A part of a report that writes itself.
interface Section {

    void write(Manuscript manuscript);
}
