package health.assay.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// When the one who is signed in last proved it.
public final class Freshness {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private Freshness() {}

    static boolean isFresh() {
        return latestProof()
                .map(proof -> proof.plus(FRESH).isAfter(Instant.now()))
                .orElse(false);
    }

    private static Optional<Instant> latestProof() {
        return proofs().max(Comparator.naturalOrder());
    }

    /// When this sign-in began.
    public static Optional<Instant> firstProof() {
        return proofs().min(Comparator.naturalOrder());
    }

    private static Stream<Instant> proofs() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            return Stream.empty();
        }
        return signedIn.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(authority -> ((FactorGrantedAuthority) authority).getIssuedAt());
    }
}
