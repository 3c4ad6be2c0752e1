package health.assay.platform.people;

/// What came of reviewing an emergency access.
public sealed interface GlassReview {
    record Done() implements GlassReview {}

    record Refused(String why) implements GlassReview {}
}
