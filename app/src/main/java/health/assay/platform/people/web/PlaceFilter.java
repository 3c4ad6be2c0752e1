package health.assay.platform.people.web;

import health.assay.platform.database.Scope;
import health.assay.platform.people.Entrance;
import health.assay.platform.people.Entrance.Entered;
import health.assay.platform.people.SessionLimits;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Proof;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out which organization a request is for, `/o/<slug>/...`, and does the rest of the request there, as the one
/// who is signed in.
/// It runs after the sign-in has been checked.
final class PlaceFilter extends OncePerRequestFilter {

    private static final String PREFIX = "/o/";

    private final Entrance entrance;

    PlaceFilter(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var path = request.getRequestURI();
        if (signedIn != null && signedIn.getPrincipal() instanceof Entered entered) {
            program(entered, request, response, chain);
        } else if (path.startsWith(PREFIX)) {
            enter(by(signedIn), request, response, chain);
        } else if (signedIn == null) {
            chain.doFilter(request, response);
        } else {
            var actor = entrance.outside(signedIn.getName(), request.getRemoteAddr());
            if (actor.isPresent()) {
                as(actor.get(), chain, request, response);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    private void enter(
            Entrance.SignedIn signedIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var slug = slug(request.getRequestURI());
        var entered = entrance.enter(signedIn, slug, request.getRemoteAddr()).orElse(null);
        if (entered == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // to a stranger there is nothing here
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            SessionLimits.tighten(session, entered.organization().logoff());
        }
        work(entered, chain, new PlacedRequest(request, PREFIX + slug), response);
    }

    private static Entrance.SignedIn by(@Nullable Authentication signedIn) {
        return signedIn == null
                ? new Entrance.SignedIn("", false)
                : new Entrance.SignedIn(signedIn.getName(), Proof.isByDirectory(signedIn));
    }

    /// A program's token says where it works. The address may say so too, but nothing else.
    private static void program(
            Entered entered, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!path.startsWith(PREFIX)) {
            work(entered, chain, request, response);
        } else if (slug(path).equals(entered.organization().slug())) {
            work(entered, chain, new PlacedRequest(request, PREFIX + slug(path)), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void work(
            Entered entered, FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        Scope.of(entered.organization().id())
                .<ServletException>run(() -> as(entered.actor(), chain, request, response));
    }

    private static void as(Actor actor, FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        actor.<ServletException>run(() -> proceed(chain, request, response));
    }

    private static void proceed(FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException problem) {
            throw new ServletException(problem);
        }
    }

    private static String slug(String path) {
        var end = path.indexOf('/', PREFIX.length());
        return end < 0 ? path.substring(PREFIX.length()) : path.substring(PREFIX.length(), end);
    }
}
