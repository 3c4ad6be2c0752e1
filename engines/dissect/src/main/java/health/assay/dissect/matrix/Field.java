package health.assay.dissect.matrix;

/// What a column of a tests matrix, or a label in one without columns, holds.
enum Field {
    CRITERIA,
    CONTROL_ID,
    CONTROL,
    TESTS,
    RESULTS,
    RESPONSE,
    /// A column of some other table, which ends the one before it.
    OTHER
}
