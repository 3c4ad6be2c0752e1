package health.assay.dissect.report;

import org.jspecify.annotations.Nullable;

/// The service auditor, as it signs.
public record Auditor(
        String name, @Nullable String city, @Nullable String state, Place place) {}
