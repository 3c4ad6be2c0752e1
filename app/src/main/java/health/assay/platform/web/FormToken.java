package health.assay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;

/// Proof that a form came from one of our pages. It is made when a page asks for it, even for its name: a page without
/// forms starts no session, and what everybody may keep sets no cookie.
public record FormToken(Supplier<Content> content) {

    public record Content(String name, String header, String value) {}

    static FormToken in(HttpServletRequest request) {
        return new FormToken(() -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Content(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Content("_csrf", "X-CSRF-TOKEN", ""));
    }

    public String name() {
        return content.get().name();
    }

    public String header() {
        return content.get().header();
    }

    public String value() {
        return content.get().value();
    }
}
