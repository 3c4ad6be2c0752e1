package health.assay.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// What somebody has shown of who they are, and when: a password alone is half of it; a password and a code, a passkey,
/// or an
/// organization's own sign-in are all.
public final class Proof {

    /// A code of an authenticator app, or a recovery code.
    public static final String CODE = "FACTOR_CODE";

    private static final Duration FRESH = Duration.ofMinutes(10);

    private Proof() {}

    public static boolean isWhole(Authentication signedIn) {
        var factors = factors(signedIn);
        return factors.contains(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                || isByDirectory(signedIn)
                || factors.contains(FactorGrantedAuthority.PASSWORD_AUTHORITY) && factors.contains(CODE);
    }

    public static boolean isHalf(Authentication signedIn) {
        return !isWhole(signedIn) && factors(signedIn).contains(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    /// Whether an organization's directory vouches for them.
    public static boolean isByDirectory(Authentication signedIn) {
        return factors(signedIn).contains(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
    }

    /// Whether the one who is signed in has shown it within the last minutes.
    public static boolean isFresh() {
        return times().max(Comparator.naturalOrder())
                .map(proof -> proof.plus(FRESH).isAfter(Instant.now()))
                .orElse(false);
    }

    /// When this sign-in began.
    public static Optional<Instant> first() {
        return times().min(Comparator.naturalOrder());
    }

    private static Set<String> factors(Authentication signedIn) {
        return shown(signedIn).map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    }

    private static Stream<Instant> times() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? Stream.empty() : shown(signedIn).map(FactorGrantedAuthority::getIssuedAt);
    }

    private static Stream<FactorGrantedAuthority> shown(Authentication signedIn) {
        return signedIn.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast);
    }
}
