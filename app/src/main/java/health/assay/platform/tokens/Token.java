package health.assay.platform.tokens;

import health.assay.platform.kernel.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program shows to be let in, without its secret.
///
/// @param scopes the permissions it asks for; it has those of them that its maker has at the moment
/// @param usedAt the last use, to the minute
public record Token(
        UUID id,
        String name,
        Set<String> scopes,
        PersonId maker,
        String makerName,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public Token {
        scopes = Set.copyOf(scopes);
    }

    public boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
