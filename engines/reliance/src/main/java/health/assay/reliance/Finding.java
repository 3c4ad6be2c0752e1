package health.assay.reliance;

import health.assay.dissect.report.Place;
import org.jspecify.annotations.Nullable;

/// Something a professional reviewer would raise, with its reason and place.
public record Finding(
        String check,
        Severity severity,
        String message,
        @Nullable Place place) {

    /// From most to least pressing.
    public enum Severity {
        HIGH,
        MEDIUM,
        LOW,
        INFO
    }
}
