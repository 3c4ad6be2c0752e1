package health.assay.platform.signin.web;

import health.assay.platform.security.Proof;
import health.assay.platform.signin.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// Says how far somebody may come with what they have shown, and where they are sent for the rest.
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final SecondFactors secondFactors;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    Doorkeeper(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    AuthorizationDecision whole(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
        var who = signedIn.get();
        return new AuthorizationDecision(who != null && Proof.isWhole(who));
    }

    AuthorizationDecision halfway(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
        var who = signedIn.get();
        return new AuthorizationDecision(who != null && (Proof.isHalf(who) || Proof.isWhole(who)));
    }

    /// A password alone may add the first second factor, never another one; whoever is signed in must have shown it
    /// lately.
    AuthorizationDecision mayAddPasskey(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
        var who = signedIn.get();
        return new AuthorizationDecision(who != null
                && (Proof.isWhole(who) && Proof.isFresh() || Proof.isHalf(who) && !secondFactors.exist(who.getName())));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        wanted.saveRequest(request, response);
        var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        response.sendRedirect(ended ? "/sign-in?ended" : "/sign-in");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && Proof.isHalf(signedIn)) {
            response.sendRedirect("/second-factor");
            return;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
