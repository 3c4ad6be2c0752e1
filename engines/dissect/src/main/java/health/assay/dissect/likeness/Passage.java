package health.assay.dissect.likeness;

import health.assay.dissect.report.Place;
import org.jspecify.annotations.Nullable;

/// Words of a report that may stand in another one. `control` is the number of the control they belong to, if any.
public record Passage(Matter matter, @Nullable String control, String text, Place place) {}
