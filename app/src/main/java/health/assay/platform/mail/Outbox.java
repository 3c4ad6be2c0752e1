package health.assay.platform.mail;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.crypto.Vault;
import health.assay.platform.database.Scope;
import health.assay.platform.jobs.Jobs;
import health.assay.platform.kernel.Identifiers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Mails of the organization in scope on their way out. What one says is sealed while it waits and gone once it is
/// sent.
@Service
public class Outbox {

    static final int MOST_TRIES = 12;

    private final OutboxStore store;
    private final MailServer server;
    private final Vault vault;
    private final Jobs jobs;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(OutboxStore store, MailServer server, Vault vault, Jobs jobs, Audit audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.server = server;
        this.vault = vault;
        this.jobs = jobs;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// Whether mails go out at all. Without a mail server they are kept here.
    public boolean isServed() {
        return server.isSetUp();
    }

    /// In the transaction that causes it: the mail goes out soon after, and not at all when that fails.
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Letter letter) {
        var id = Identifiers.next();
        var body = vault.seal(Scope.currentOrganization(), json.writeValueAsBytes(letter.body()), purpose(id));
        store.add(id, letter.address(), letter.subject(), body, clock.instant());
        sendSoon();
    }

    @Transactional(readOnly = true)
    List<UUID> due() {
        return store.due(clock.instant());
    }

    @Transactional(readOnly = true)
    public long waiting() {
        return store.waiting();
    }

    /// Whether it is sent now, or was by somebody else. A crash right after sending sends it again; it is never lost.
    @Transactional
    boolean send(UUID id) {
        var row = store.locked(id).orElse(null);
        if (row == null) {
            return true;
        }
        var plain = vault.open(Scope.currentOrganization(), row.body(), purpose(id));
        try {
            server.send(new Letter(row.address(), row.subject(), json.readValue(plain, Letter.Body.class)));
        } catch (MailException problem) {
            var hopeless = problem instanceof MailParseException || problem instanceof MailPreparationException;
            var givenUp = hopeless || row.tries() + 1 >= MOST_TRIES;
            store.failed(id, problem.getClass().getSimpleName(), givenUp, clock.instant());
            return false;
        }
        store.sent(id, clock.instant());
        return true;
    }

    /// For one that waits, or was given up.
    @Transactional
    public boolean tryAgain(UUID id) {
        if (!store.tryAgain(id)) {
            return false;
        }
        audit.record(new Act("mail.tried-again", new Subject("mail", id.toString())));
        sendSoon();
        return true;
    }

    /// One run for all mails of a transaction.
    private void sendSoon() {
        if (!server.isSetUp() || isPlanned()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new SendingPlanned());
        jobs.start(MailSending.NAME, "");
    }

    private static boolean isPlanned() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(SendingPlanned.class::isInstance);
    }

    private static String purpose(UUID id) {
        return "mail.outbox " + id;
    }

    /// Marks a transaction in which a run has been asked for.
    private static final class SendingPlanned implements TransactionSynchronization {}
}
