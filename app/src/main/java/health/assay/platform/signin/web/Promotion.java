package health.assay.platform.signin.web;

import health.assay.platform.people.Person;
import health.assay.platform.security.Proof;
import health.assay.platform.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// Makes half a sign-in a whole one, in a session with a new name.
@Component
class Promotion {

    private final SecurityContextRepository contexts;
    private final SignIns signIns;
    private final DeviceMark devices;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    Promotion(SecurityContextRepository contexts, SignIns signIns, DeviceMark devices) {
        this.contexts = contexts;
        this.signIns = signIns;
        this.devices = devices;
    }

    /// @return where they wanted to go before they were asked to sign in
    String promote(Person person, HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null) {
            throw new IllegalStateException("There is no sign-in to complete");
        }
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.email().address(), null, withCode(before)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        devices.leave(person, request, response);
        signIns.record(person, request.getRemoteAddr(), "signin.succeeded", Map.of("by", "password and code"));
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return saved == null ? "/organizations" : saved.getRedirectUrl();
    }

    private static List<GrantedAuthority> withCode(Authentication before) {
        var authorities = new ArrayList<GrantedAuthority>();
        before.getAuthorities().stream()
                .filter(authority -> !Proof.CODE.equals(authority.getAuthority()))
                .forEach(authorities::add);
        authorities.add(FactorGrantedAuthority.fromAuthority(Proof.CODE));
        return authorities;
    }
}
