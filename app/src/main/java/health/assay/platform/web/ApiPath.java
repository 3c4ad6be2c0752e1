package health.assay.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/// Tells requests of programs from those of people. The interface stands at `/api/` and, for
/// directories, at `/scim/`; alone or below an organization.
public final class ApiPath {

    private static final Pattern OF_PROGRAMS = Pattern.compile("(?:/o/[^/]+)?/(?:api|scim)/(?!docs$).*");

    private ApiPath() {}

    public static boolean covers(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String uri ? uri : request.getRequestURI();
        return OF_PROGRAMS.matcher(path).matches();
    }
}
