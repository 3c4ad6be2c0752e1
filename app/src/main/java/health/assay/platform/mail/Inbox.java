package health.assay.platform.mail;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.Identifiers;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Places;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What people of the organization in scope are told. Each sees what is theirs.
@Service
public class Inbox {

    private static final int SHOWN = 200;

    private final NoticeStore store;
    private final AddressBook people;
    private final Places places;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    Inbox(NoticeStore store, AddressBook people, Places places, Letters letters, Outbox outbox, Clock clock) {
        this.store = store;
        this.people = people;
        this.places = places;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// In the transaction that causes it: both are kept, or neither. What is not urgent is mailed with the next digest.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId person, News news) {
        store.add(Identifiers.next(), person, news, clock.instant());
        if (news.urgent()) {
            var place = places.of(Scope.currentOrganization());
            people.find(person).ifPresent(recipient -> outbox.write(letters.about(news, recipient, place)));
        }
    }

    @Transactional(readOnly = true)
    public List<Notice> of(PersonId person) {
        return store.of(person, SHOWN);
    }

    @Transactional(readOnly = true)
    public long unread(PersonId person) {
        return store.unread(person);
    }

    /// Nothing when it is not theirs.
    @Transactional
    public Optional<Notice> read(UUID id, PersonId person) {
        var notice = store.find(id, person);
        notice.ifPresent(found -> store.read(found.id(), person, clock.instant()));
        return notice;
    }

    @Transactional
    public void readAll(PersonId person) {
        store.readAll(person, clock.instant());
    }
}
