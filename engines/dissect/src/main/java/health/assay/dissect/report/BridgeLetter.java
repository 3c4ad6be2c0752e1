package health.assay.dissect.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Management's letter, not audited, on the time since a report's period ended.
public record BridgeLetter(
        @Nullable String organization,
        @Nullable Period reportPeriod,
        @Nullable Period covers,
        @Nullable LocalDate signedOn) {}
