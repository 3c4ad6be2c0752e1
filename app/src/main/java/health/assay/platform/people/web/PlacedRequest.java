package health.assay.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/// A request whose organization stands in front of everything, as if the application were installed there. So handlers
/// and redirects name
/// paths inside an organization and nothing else.
final class PlacedRequest extends HttpServletRequestWrapper {

    private final String prefix;

    PlacedRequest(HttpServletRequest request, String prefix) {
        super(request);
        this.prefix = prefix;
    }

    @Override
    public String getContextPath() {
        return prefix;
    }

    @Override
    public String getServletPath() {
        var path = super.getServletPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }
}
