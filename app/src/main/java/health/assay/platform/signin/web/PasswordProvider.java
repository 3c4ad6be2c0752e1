package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.signin.Attempts;
import health.assay.platform.signin.Passwords;
import health.assay.platform.signin.SignIns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/// The first half: a password.
@Component
class PasswordProvider implements AuthenticationProvider {

    private final People people;
    private final Passwords passwords;
    private final Attempts attempts;
    private final SignIns signIns;

    PasswordProvider(People people, Passwords passwords, Attempts attempts, SignIns signIns) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var email = new Sensitive<>(typed.getName());
        var password = new Sensitive<>(String.valueOf(typed.getCredentials()));
        if (!(typed.getDetails() instanceof SignInDetails from)) {
            throw new IllegalStateException("A password came without its details");
        }
        var attempt = new Attempts.Try(email, from.address(), from.knownDevice());
        if (attempts.tooMany(attempt)) {
            throw new LockedException("Too many failures");
        }
        var person = Email.read(email.reveal()).flatMap(people::find).filter(Person::active);
        if (!matches(person, password)) {
            attempts.failed(attempt);
            person.ifPresent(known -> signIns.record(known, from.address(), "signin.failed", Map.of("by", "password")));
            throw new BadCredentialsException("Address or password are wrong");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                person.orElseThrow().email().address(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    private boolean matches(Optional<Person> person, Sensitive<String> password) {
        if (person.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(person.get().id(), password);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
