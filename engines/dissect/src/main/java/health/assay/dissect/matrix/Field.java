package health.assay.dissect.matrix;

/// What a column of a tests matrix, or a label in one without columns, holds.
enum Field {
    CRITERIA,
    CONTROL_ID,
    CONTROL,
    TESTS,
    RESULTS,
    /// Tests and, below them in the same cell, their result.
    TESTS_AND_RESULTS,
    RESPONSE,
    /// A column of some other table, which ends the one before it.
    OTHER
}
