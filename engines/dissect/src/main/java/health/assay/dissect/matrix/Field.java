package health.assay.dissect.matrix;

/// What a column of a tests matrix, or a label in one without columns, holds.
enum Field {
    CRITERIA,
    CONTROL_ID,
    CONTROL,
    TESTS,
    RESULTS,
    RESPONSE
}
