package health.assay.platform.signin.web;

import health.assay.platform.people.SessionLimits;
import health.assay.platform.security.Proof;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session however active it is, after the hours that its organizations allow.
final class SessionAgeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var began = Proof.first().orElse(null);
        if (session != null && began != null) {
            if (Instant.now().isAfter(began.plus(SessionLimits.longest(session)))) {
                session.invalidate();
                response.sendRedirect("/sign-in?ended");
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
