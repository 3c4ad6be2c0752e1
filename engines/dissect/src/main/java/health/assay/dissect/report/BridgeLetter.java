package health.assay.dissect.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Management's letter, not audited, on the time since a report's period ended.
///
/// `reportEnd` is known from `reportPeriod`, or where the letter names only the end. `changes` and `incidents` are the
/// sentences in which the letter names one, and `saysUnchanged` tells whether it denies material changes at all.
public record BridgeLetter(
        @Nullable String organization,
        @Nullable Period reportPeriod,
        @Nullable LocalDate reportEnd,
        @Nullable Period covers,
        @Nullable LocalDate signedOn,
        @Nullable Signer signer,
        boolean saysUnaudited,
        boolean saysUnchanged,
        List<Located<String>> changes,
        List<Located<String>> incidents,
        Place place) {

    public BridgeLetter {
        changes = List.copyOf(changes);
        incidents = List.copyOf(incidents);
    }

    /// Who signed, as far as the end of the letter says.
    public record Signer(
            @Nullable String name,
            @Nullable String office,
            @Nullable String organization) {}
}
