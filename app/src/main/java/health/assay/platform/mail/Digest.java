package health.assay.platform.mail;

import health.assay.platform.jobs.Job;
import health.assay.platform.jobs.Rhythm;
import health.assay.platform.jobs.Work;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Place;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Gathers what a person has not read into one mail a day.
@Component
class Digest implements Job {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final NoticeStore store;
    private final AddressBook people;
    private final Letters letters;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    Digest(
            NoticeStore store,
            AddressBook people,
            Letters letters,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.digest";
    }

    @Override
    public String title() {
        return "Mail each person what is new";
    }

    @Override
    public Reach reach() {
        return Reach.ORGANIZATION;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(MORNING);
    }

    @Override
    public void work(Work work) {
        var waiting = transactions.execute(_ -> store.waitingForDigest());
        if (waiting.isEmpty() || !outbox.isServed()) {
            work.nothingToDo();
            return;
        }
        for (var index = 0; index < waiting.size(); index++) {
            var person = waiting.get(index);
            transactions.executeWithoutResult(_ -> mail(person, work.place()));
            work.report(index + 1L, waiting.size(), "%d of %d people".formatted(index + 1, waiting.size()));
        }
    }

    /// To whoever does not belong here any more nothing is mailed.
    private void mail(PersonId person, Place place) {
        var notices = store.takeForDigest(person, clock.instant());
        if (!notices.isEmpty()) {
            people.find(person).ifPresent(recipient -> outbox.write(letters.digest(notices, recipient, place)));
        }
    }
}
