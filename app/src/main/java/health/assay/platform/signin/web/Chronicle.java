package health.assay.platform.signin.web;

import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import health.assay.platform.signin.PasskeyAdded;
import health.assay.platform.signin.SignIns;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Records what the library for passkeys does by itself.
@Component
class Chronicle {

    private final People people;
    private final SignIns signIns;

    Chronicle(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof WebAuthnAuthentication passkey) {
            Email.read(passkey.getName())
                    .flatMap(people::find)
                    .ifPresent(
                            person -> signIns.record(person, address(), "signin.succeeded", Map.of("by", "passkey")));
        }
    }

    @EventListener
    void added(PasskeyAdded added) {
        people.find(added.person())
                .ifPresent(
                        person -> signIns.record(person, address(), "passkey.added", Map.of("label", added.label())));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "unknown";
    }
}
