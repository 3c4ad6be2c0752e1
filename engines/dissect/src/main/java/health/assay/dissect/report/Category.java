package health.assay.dissect.report;

/// A Trust Services Category.
public enum Category {
    SECURITY,
    AVAILABILITY,
    PROCESSING_INTEGRITY,
    CONFIDENTIALITY,
    PRIVACY
}
