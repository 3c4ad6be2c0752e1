package health.assay.reliance;

import health.assay.dissect.report.Place;
import org.jspecify.annotations.Nullable;

/// A control that bears on a requirement: its id as printed, its words, where they stand, and why it was taken.
public record Support(@Nullable String control, String quote, Place place, String why) {}
