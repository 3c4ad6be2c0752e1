package health.assay.dissect.report;

import org.jspecify.annotations.Nullable;

/// Management's assertion. Whether it agrees with the opinion is unknown where either could not be read.
public record Assertion(
        boolean present,
        @Nullable Boolean agreesWithOpinion,
        @Nullable Place place) {}
