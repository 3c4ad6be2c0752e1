package health.assay.platform.signin.web;

import health.assay.platform.signin.PublicAddress;
import health.assay.platform.web.WebHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /// Pages that come before signing in. The rest is closed.
    private static final String[] BEFORE_SIGN_IN = {
        "/",
        "/sign-in",
        "/sign-in/refused",
        "/setup",
        "/join/**",
        "/assets/**",
        "/theme",
        "/health/**",
        "/error",
        "/favicon.ico"
    };

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            PublicAddress address,
            PasswordProvider passwords,
            DeviceMark devices,
            SignInOutcome outcome,
            Doorkeeper doorkeeper,
            DirectoryGate directories) {
        if (directories.isOpen()) {
            http.oauth2Login(directories::open);
        }
        return http.headers(WebHeaders::on)
                .authenticationProvider(passwords)
                .securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(requests -> requests.requestMatchers(BEFORE_SIGN_IN)
                        .permitAll()
                        .requestMatchers("/second-factor/**")
                        .access(doorkeeper::halfway)
                        .requestMatchers("/webauthn/register/**")
                        .access(doorkeeper::mayAddPasskey)
                        .anyRequest()
                        .access(doorkeeper::whole))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .authenticationDetailsSource(devices::detailsOf)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .webAuthn(passkeys -> passkeys.rpName("Assay")
                        .rpId(address.host())
                        .allowedOrigins(address.origin())
                        .disableDefaultRegistrationPage(true))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .addFilterBefore(new SessionAgeFilter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    UserDetailsService accounts(AccountDetails details) {
        return details::load;
    }
}
