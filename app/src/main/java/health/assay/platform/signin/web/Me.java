package health.assay.platform.signin.web;

import health.assay.platform.people.Email;
import health.assay.platform.people.Entrance;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.security.Proof;
import org.springframework.security.core.Authentication;
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
        return Email.read(authentication().getName())
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("The one who is signed in is not among the people"));
    }

    Entrance.SignedIn signedIn() {
        var authentication = authentication();
        return new Entrance.SignedIn(authentication.getName(), Proof.isByDirectory(authentication));
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return authentication;
    }
}
