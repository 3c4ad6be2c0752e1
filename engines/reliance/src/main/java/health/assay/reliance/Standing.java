package health.assay.reliance;

/// How far a report goes toward one HIPAA requirement, from most shown to nothing shown.
public enum Standing {
    /// A control that itself addresses the requirement was tested without exception.
    TESTED,
    /// Such a control was tested and deviated, or the opinion is modified on it.
    EXCEPTION,
    /// Such a control is described, but its operation was not tested.
    DESCRIBED,
    /// No such control, but a criterion that maps to the requirement is in scope.
    RELATED,
    /// Nothing in this report bears on it.
    OUTSIDE
}
