package health.assay.platform.people;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Access somebody took because it could not wait, 164.312(a)(2)(ii): for a while, with a reason, looked at afterwards.
///
/// @param role whose permissions were taken
/// @param endsAt when it ends, or ended early
/// @param review what an officer found afterwards; absent until somebody has looked
public record Emergency(
        UUID id,
        PersonId person,
        String personName,
        Role role,
        String reason,
        Instant beganAt,
        Instant endsAt,
        @Nullable Review review) {

    public record Review(PersonId by, String byName, Instant at, boolean justified, String words) {}

    public boolean isRunningAt(Instant now) {
        return now.isBefore(endsAt);
    }
}
