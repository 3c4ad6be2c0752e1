package health.assay.platform.signin.web;

import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Looks up who a passkey belongs to.
@Component
class AccountDetails {

    private final People people;

    AccountDetails(People people) {
        this.people = people;
    }

    UserDetails load(String email) {
        return Email.read(email)
                .flatMap(people::find)
                .filter(Person::active)
                .map(person ->
                        User.withUsername(person.email().address()).password("").build())
                .orElseThrow(() -> new UsernameNotFoundException("No such person"));
    }
}
