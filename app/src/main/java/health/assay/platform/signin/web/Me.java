package health.assay.platform.signin.web;

import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The person who is signed in, in whole or in half.
@Component
class Me {

    private final People people;

    Me(People people) {
        this.people = people;
    }

    Person person() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return Email.read(signedIn.getName())
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("The one who is signed in is not among the people"));
    }
}
