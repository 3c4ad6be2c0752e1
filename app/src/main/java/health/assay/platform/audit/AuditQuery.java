package health.assay.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which entries somebody wants to see, newest first.
///
/// @param words looked for in the name of the actor, the action and the subject
/// @param before entries with a smaller number than this
public record AuditQuery(
        @Nullable String words,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before,
        int limit) {

    public AuditQuery {
        limit = Math.clamp(limit, 1, 500);
    }
}
