package health.assay.platform.signin.web;

import health.assay.platform.people.Email;
import health.assay.platform.security.Proof;
import health.assay.platform.signin.Directories;
import health.assay.platform.signin.DirectorySignIn;
import health.assay.platform.signin.DirectorySignIn.Introduced;
import health.assay.platform.signin.Introduction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The way in by a directory: there, back, and through or not.
@Component
class DirectoryGate {

    private static final String REFUSED = "assay_refused";

    private final Directories directories;
    private final DirectoryClients clients;
    private final DirectorySignIn signIn;
    private final SecurityContextRepository contexts;
    private final OidcUserService reader = new OidcUserService();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    DirectoryGate(
            Directories directories,
            DirectoryClients clients,
            DirectorySignIn signIn,
            SecurityContextRepository contexts) {
        this.directories = directories;
        this.clients = clients;
        this.signIn = signIn;
        this.contexts = contexts;
    }

    boolean isOpen() {
        return !directories.all().isEmpty();
    }

    void open(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(new NoClientTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(resolver()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::introduced))
                .successHandler(this::through)
                .failureHandler(DirectoryGate::refused);
    }

    /// Whoever is signed in already is asked to prove it again, and not waved through.
    private OAuth2AuthorizationRequestResolver resolver() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(request -> {
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn != null && Proof.isWhole(signedIn)) {
                request.additionalParameters(parameters -> parameters.put("prompt", "login"));
            }
        });
        return resolver;
    }

    private OidcUser introduced(OidcUserRequest request) {
        var user = reader.loadUser(request);
        var directory = directories
                .find(request.getClientRegistration().getRegistrationId())
                .orElseThrow();
        var email = user.getEmail();
        var who = new Introduced(
                email == null ? "" : email,
                Boolean.TRUE.equals(user.getEmailVerified()),
                words(user.getFullName()),
                groups(user.getClaims().get(directory.groupClaim())));
        return switch (signIn.introduce(directory, who, address())) {
            case Introduction.Welcome _ -> user;
            case Introduction.Refused(var why) ->
                throw new OAuth2AuthenticationException(new OAuth2Error(REFUSED, why.name(), null));
        };
    }

    private void through(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        if (!(vouched.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("A directory has vouched for nobody");
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                Email.read(words(user.getEmail())).orElseThrow().address(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        response.sendRedirect(saved == null ? "/organizations" : saved.getRedirectUrl());
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var why = failure instanceof OAuth2AuthenticationException problem
                        && REFUSED.equals(problem.getError().getErrorCode())
                ? problem.getError().getDescription()
                : Introduction.Why.FAILED.name();
        response.sendRedirect("/sign-in/refused?why=" + why);
    }

    private static Set<String> groups(@Nullable Object claim) {
        var groups = new LinkedHashSet<String>();
        if (claim instanceof Iterable<?> several) {
            several.forEach(group -> groups.add(String.valueOf(group)));
        } else if (claim instanceof String one) {
            groups.add(one);
        }
        return groups;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "unknown";
    }
}
