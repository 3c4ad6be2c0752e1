package health.assay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;

/// Proof that a form came from one of our pages. It is made when a page asks for it: a page without forms starts no
/// session.
public record FormToken(String name, String header, Supplier<String> secret) {

    static FormToken in(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getParameterName(), token.getHeaderName(), token::getToken)
                : new FormToken("_csrf", "X-CSRF-TOKEN", () -> "");
    }

    public String value() {
        return secret.get();
    }
}
