package health.assay.dissect.report;

import org.jspecify.annotations.Nullable;

/// One printed result, with the procedures it answers; several procedures are joined by newlines.
public record ControlTest(
        String procedure,
        String result,
        Outcome outcome,
        @Nullable Sample sample,
        Place place) {

    public enum Outcome {
        NO_EXCEPTION,
        EXCEPTION,
        /// The control had no occasion to operate in the period, so its operation was not tested.
        NOT_OPERATED,
        NOT_TESTED,
        DESIGN_DEFICIENCY;

        public boolean isException() {
            return this == EXCEPTION || this == DESIGN_DEFICIENCY;
        }
    }

    /// How many items were looked at, of how many, and how many deviated, as far as the report says.
    public record Sample(
            int size,
            @Nullable Integer population,
            @Nullable Integer deviations) {}
}
