package health.assay.platform.people;

import health.assay.platform.kernel.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everyone who can sign in here.
@Service
public class People {

    private final PersonStore store;
    private final Clock clock;

    People(PersonStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Nobody at all: the installation has not been set up.
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /// A new person, or nothing when the address is somebody's already.
    @Transactional
    public Optional<Person> register(Email email, String name) {
        var person = new Person(PersonId.next(), email, name.strip(), true);
        return store.add(person, clock.instant()) ? Optional.of(person) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(Email email) {
        return store.find(email);
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return store.find(id);
    }
}
