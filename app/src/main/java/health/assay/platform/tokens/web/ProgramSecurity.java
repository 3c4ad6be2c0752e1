package health.assay.platform.tokens.web;

import health.assay.platform.tokens.Tokens;
import health.assay.platform.web.ApiPath;
import health.assay.platform.web.Problems;
import health.assay.platform.web.WebHeaders;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// The chain of checks before the requests of programs: a token or nothing. No session is read or begun, so no form of
/// another site can use one.
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Problems problems) {
        return http.securityMatcher(ProgramSecurity::isOfProgram)
                .headers(WebHeaders::on)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, _) -> askForToken(problems, request, response)))
                .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
                .build();
    }

    /// The description of the interface is for people who are signed in, too.
    private static boolean isOfProgram(HttpServletRequest request) {
        return ApiPath.covers(request)
                && (!request.getRequestURI().equals("/api/openapi.json")
                        || request.getHeader(HttpHeaders.AUTHORIZATION) != null);
    }

    private static void askForToken(Problems problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                shown ? "Bearer realm=\"assay\", error=\"invalid_token\"" : "Bearer realm=\"assay\"");
        problems.answer(HttpStatus.UNAUTHORIZED.value(), request, response);
    }

    @Bean
    OpenApiCustomizer tokenInDescription() {
        return description -> {
            if (description.getComponents() == null) {
                description.components(new Components());
            }
            description
                    .getComponents()
                    .addSecuritySchemes(
                            "token",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description("A token made on the page Tokens of an organization"));
            description.addSecurityItem(new SecurityRequirement().addList("token"));
        };
    }
}
