package health.assay.platform.audit;

import health.assay.platform.database.Scope;
import health.assay.platform.security.Actor;
import java.io.Writer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The record of an organization. An act is written in the transaction that does it: both are kept, or neither.
@Service
public class Audit {

    private final EntryStore store;
    private final Clock clock;

    Audit(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Entry record(Act act) {
        var organization = Scope.currentOrganization();
        var actor = Actor.current();
        var author = new Entry.Author(actor.id(), actor.name(), actor.address());
        var last = store.lockedHead(organization);
        var sequence = last.sequence() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = Chain.hash(organization, sequence, at, author, act, last.hash());
        var entry = new Entry(organization, sequence, at, author, act, last.hash(), hash);
        store.add(entry);
        return entry;
    }

    /// A sensitive reading or a refusal: written by itself, since nothing else is being changed.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Entry recordAlone(Act act) {
        return record(act);
    }

    @Transactional(readOnly = true)
    public Examination examine() {
        var examination = new Examination();
        store.forEach(examination::take);
        return examination;
    }

    /// The whole record as JSON Lines, for `AuditExport.verify`.
    @Transactional(readOnly = true)
    public void export(Writer out) {
        var export = new AuditExport(out);
        store.forEach(export::write);
        export.finish();
    }

    @Transactional(readOnly = true)
    public AuditPage page(AuditQuery query) {
        return store.page(query);
    }
}
