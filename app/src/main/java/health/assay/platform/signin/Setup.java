package health.assay.platform.signin;

import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import health.assay.platform.people.Organization;
import health.assay.platform.people.Organizations;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.security.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// The first administrator of a new installation. Only whoever can read what the server prints at its start has the
/// link.
@Service
public class Setup {

    private final People people;
    private final Organizations organizations;
    private final Passwords passwords;
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Clock clock;

    Setup(
            People people,
            Organizations organizations,
            Passwords passwords,
            JdbcClient db,
            TransactionOperations transactions,
            Clock clock) {
        this.people = people;
        this.organizations = organizations;
        this.passwords = passwords;
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// A fresh link's secret while nobody can sign in here; an older one stops working.
    public Optional<Sensitive<String>> freshLink() {
        return transactions.execute(_ -> {
            if (!people.isEmpty()) {
                return Optional.<Sensitive<String>>empty();
            }
            var secret = Secrets.fresh();
            db.sql("DELETE FROM signin.setup").update();
            db.sql("INSERT INTO signin.setup (token_hash, made_at) VALUES (:hash, :now)")
                    .param("hash", Secrets.hash(secret.reveal()))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            return Optional.of(secret);
        });
    }

    public boolean isOpenFor(String link) {
        return transactions.execute(_ -> people.isEmpty() && exists(link));
    }

    /// The person who sets up, and what they set up.
    public record Beginning(
            Email email,
            String name,
            Sensitive<String> password,
            String organization,
            Organization.Kind kind,
            ZoneId zone) {}

    /// Nothing, when the link was used before.
    public Optional<Organization> begin(String link, Beginning beginning) {
        Optional<Person> person = transactions.execute(_ -> {
            if (!people.isEmpty() || !used(link)) {
                return Optional.<Person>empty();
            }
            var registered = people.register(beginning.email(), beginning.name());
            registered.ifPresent(first -> passwords.set(first.id(), beginning.password()));
            return registered;
        });
        return person.map(first -> {
            var actor = new Actor(null, first.id(), first.id().toString(), first.name(), "set-up", Set.of());
            return actor.call(() ->
                    organizations.found(beginning.organization(), beginning.kind(), beginning.zone(), first.id()));
        });
    }

    private boolean exists(String link) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM signin.setup WHERE token_hash = :hash)")
                .param("hash", Secrets.hash(link))
                .query(Boolean.class)
                .single();
    }

    private boolean used(String link) {
        return db.sql("DELETE FROM signin.setup WHERE token_hash = :hash")
                        .param("hash", Secrets.hash(link))
                        .update()
                == 1;
    }
}
