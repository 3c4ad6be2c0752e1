package health.assay.bench.corpus.report;

enum Outcome {
    NO_EXCEPTION,
    EXCEPTION,
    NOT_OPERATED,
    NOT_TESTED,
    DESIGN_DEFICIENCY;

    boolean fails() {
        return this == EXCEPTION || this == DESIGN_DEFICIENCY;
    }
}
