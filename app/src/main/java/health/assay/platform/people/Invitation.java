package health.assay.platform.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody asked to join, who has not answered yet or has.
public record Invitation(
        UUID id,
        Email email,
        Set<String> roles,
        @Nullable LocalDate validUntil,
        Instant expiresAt,
        @Nullable Instant answeredAt) {

    public Invitation {
        roles = Set.copyOf(roles);
    }

    public boolean isOpenAt(Instant now) {
        return answeredAt == null && now.isBefore(expiresAt);
    }
}
