package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Person;
import health.assay.platform.signin.Attempts;
import health.assay.platform.signin.Authenticators;
import health.assay.platform.signin.SignIns;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks at a typed code, and counts the wrong ones.
@Component
class CodeCheck {

    private static final Notice WRONG =
            Notice.failed("That code is not right", "Take the one that your app shows now. Each works once.");
    private static final Notice WAIT =
            Notice.failed("Too many failures", "Wait a quarter of an hour before the next try.");

    private final Authenticators authenticators;
    private final Attempts attempts;
    private final SignIns signIns;

    CodeCheck(Authenticators authenticators, Attempts attempts, SignIns signIns) {
        this.authenticators = authenticators;
        this.attempts = attempts;
        this.signIns = signIns;
    }

    /// What to say, if the code is not taken.
    Optional<Notice> refusal(Person person, String code, HttpServletRequest request) {
        var account = new Sensitive<>(person.email().address() + " code");
        var attempt = new Attempts.Try(account, request.getRemoteAddr(), true);
        if (attempts.tooMany(attempt)) {
            return Optional.of(WAIT);
        }
        if (!authenticators.accepts(person.id(), code)) {
            attempts.failed(attempt);
            signIns.record(person, request.getRemoteAddr(), "signin.failed", Map.of("by", "code"));
            return Optional.of(WRONG);
        }
        attempts.succeeded(attempt);
        return Optional.empty();
    }
}
