package health.assay.platform.web.rest;

import health.assay.platform.security.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/// By what a caller is counted.
final class Callers {

    private static final Pattern FIRST_HALF = Pattern.compile("((?:[0-9a-fA-F]*:){4}).*");

    private Callers() {}

    /// One household has a whole /64 of IPv6, and could use a new address for each request.
    static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var half = FIRST_HALF.matcher(address);
        return half.matches() ? half.group(1) : address;
    }

    /// A token or a person; before either is known, the address.
    static String actor(HttpServletRequest request) {
        return Actor.isKnown() ? Actor.current().id() : address(request);
    }
}
