package health.assay.dissect.likeness;

/// What a passage is part of.
public enum Matter {
    CONTROL,
    TEST,
    DESCRIPTION,
    /// A control expected of someone else: a user entity or a subservice organization.
    COMPLEMENTARY
}
