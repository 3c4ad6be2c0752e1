package health.assay.platform.signin;

import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether somebody has anything besides a password.
@Service
public class SecondFactors {

    private final People people;
    private final Authenticators authenticators;
    private final PasskeyStore passkeys;

    SecondFactors(People people, Authenticators authenticators, PasskeyStore passkeys) {
        this.people = people;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
    }

    @Transactional(readOnly = true)
    public boolean exist(String email) {
        return Email.read(email)
                .flatMap(people::find)
                .map(person -> authenticators.isSetUp(person.id())
                        || !passkeys.of(person.id()).isEmpty())
                .orElse(false);
    }
}
