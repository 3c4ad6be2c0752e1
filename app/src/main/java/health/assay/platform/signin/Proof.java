package health.assay.platform.signin;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/// What somebody has shown so far: a password alone is half of it; a password and a code, a passkey, or an
/// organization's own sign-in are all.
public final class Proof {

    /// A code of an authenticator app, or a recovery code.
    public static final String CODE = "FACTOR_CODE";

    private Proof() {}

    public static boolean isWhole(Authentication signedIn) {
        var factors = factors(signedIn.getAuthorities());
        return factors.contains(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                || factors.contains(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                || factors.contains(FactorGrantedAuthority.PASSWORD_AUTHORITY) && factors.contains(CODE);
    }

    public static boolean isHalf(Authentication signedIn) {
        return !isWhole(signedIn)
                && factors(signedIn.getAuthorities()).contains(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    private static Set<String> factors(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }
}
