package health.assay.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Asks, before any handler runs, whether the one who calls may do that.
@Component
public final class Guard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            require(needs.value());
            requireFresh(needs.freshly());
            return true;
        }
        var open = method.getMethodAnnotation(OpenTo.class);
        if (open == null) {
            throw new IllegalStateException("No permission is named for " + method);
        }
        if (open.value() == OpenTo.Whom.MEMBERS && !Actor.isKnown()) {
            throw new NotPermitted("membership");
        }
        requireFresh(open.freshly());
        return true;
    }

    private static void requireFresh(boolean asked) {
        if (asked && !Proof.isFresh()) {
            throw new NeedsFreshSignIn();
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("health.assay");
    }

    private static void require(String permission) {
        if (!Actor.isKnown() || !Actor.current().may(permission)) {
            throw new NotPermitted(permission);
        }
    }
}
