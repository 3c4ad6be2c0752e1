package health.assay.platform.signin;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import health.assay.platform.people.Invitations;
import health.assay.platform.people.Organization;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.security.Actor;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// An invitation's way to a membership: with a new account, or with the one there is.
@Service
public class Joining {

    private final Invitations invitations;
    private final People people;
    private final Passwords passwords;
    private final TransactionOperations transactions;

    Joining(Invitations invitations, People people, Passwords passwords, TransactionOperations transactions) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    public boolean hasAccount(Email email) {
        return people.find(email).isPresent();
    }

    /// Nothing when the address has an account already, or the invitation is no longer open.
    public Optional<Organization> withNewAccount(String link, String name, Sensitive<String> password, String address) {
        var email = invitations.open(link).map(opened -> opened.invitation().email());
        if (email.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person = transactions.execute(_ -> {
            var registered = people.register(email.get(), name);
            registered.ifPresent(known -> passwords.set(known.id(), password));
            return registered;
        });
        return person.flatMap(known -> accept(link, known, address));
    }

    public Optional<Organization> accept(String link, Person person, String address) {
        return new Actor(null, person.id(), person.id().toString(), person.name(), address, Set.of())
                .call(() -> invitations.accept(link, person));
    }
}
