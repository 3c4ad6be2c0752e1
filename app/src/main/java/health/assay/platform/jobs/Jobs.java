package health.assay.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.Identifiers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is done in the background for the organization in scope.
@Service
public class Jobs {

    private final Catalog catalog;
    private final RunStore store;
    private final UpkeepStore upkeep;
    private final ObjectProvider<Scheduler> scheduler;
    private final Audit audit;
    private final Clock clock;

    Jobs(
            Catalog catalog,
            RunStore store,
            UpkeepStore upkeep,
            ObjectProvider<Scheduler> scheduler,
            Audit audit,
            Clock clock) {
        this.catalog = catalog;
        this.store = store;
        this.upkeep = upkeep;
        this.scheduler = scheduler;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks for a single run. It begins soon after the transaction that asks for it, and not at all when that fails.
    ///
    /// @param argument an identifier, or nothing; never anything that is sensitive
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID start(String job, String argument) {
        var id = Identifiers.next();
        var now = clock.instant();
        store.add(id, known(job).name(), argument, false, now);
        scheduler.getObject().schedule(JobTask.instance(single(job, id)), now);
        lookSoon();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Run> find(UUID id) {
        return store.find(id);
    }

    public String titleOf(String job) {
        return catalog.find(job).map(Job::title).orElse(job);
    }

    @Transactional(readOnly = true)
    public List<RegularJob> regular() {
        return catalog.all(Job.Reach.ORGANIZATION).stream()
                .filter(job -> job.rhythm() != null)
                .map(job -> new RegularJob(
                        job.name(),
                        job.title(),
                        words(job),
                        store.plannedAt(Ticket.regular(job, Scope.currentOrganization()))
                                .orElse(null),
                        store.last(job.name()).orElse(null)))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<InstallationJob> ofTheInstallation() {
        return catalog.all(Job.Reach.INSTALLATION).stream()
                .map(job -> new InstallationJob(
                        job.title(),
                        words(job),
                        store.plannedAt(Ticket.regular(job, null)).orElse(null),
                        upkeep.find(job.name()).orElse(null)))
                .toList();
    }

    /// Does a regular job now, and then at its usual times.
    ///
    /// @return whether there is such a job and it does not run already
    @Transactional
    public boolean hasten(String name) {
        var job = catalog.find(name).filter(known -> known.reach() == Job.Reach.ORGANIZATION);
        if (job.isEmpty() || job.get().rhythm() == null || isRunning(name)) {
            return false;
        }
        if (!lookAtNow(Ticket.regular(job.get(), Scope.currentOrganization()))) {
            return false;
        }
        audit.record(new Act("job.hastened", new Subject("job", name)));
        return true;
    }

    /// Does again what failed or was stopped.
    @Transactional
    public Optional<UUID> retry(UUID id) {
        var run = store.find(id).filter(known -> known.state().isOver() && known.state() != Run.State.DONE);
        return run.filter(known -> catalog.find(known.job()).isPresent()).map(known -> {
            var again = start(known.job(), known.argument());
            audit.record(new Act("job.retried", subject(id), Map.of("job", known.job(), "again", again.toString())));
            return again;
        });
    }

    /// A run ends at its next batch; one that waits does not begin.
    @Transactional
    public boolean stop(UUID id) {
        var run = store.find(id).orElse(null);
        if (run == null || !store.requestStop(id)) {
            return false;
        }
        audit.record(new Act("job.stopped", subject(id), Map.of("job", run.job())));
        if (run.state() == Run.State.WAITING) {
            lookAtNow(new Ticket(run.job(), Scope.currentOrganization(), run.regular() ? null : run.id()));
        }
        return true;
    }

    /// Whether it was still waiting: one that has begun in the meantime finds out by itself what is wanted.
    private boolean lookAtNow(Ticket ticket) {
        try {
            scheduler.getObject().reschedule(JobTask.id(ticket), clock.instant());
        } catch (TaskInstanceException _) {
            return false;
        }
        lookSoon();
        return true;
    }

    private boolean isRunning(String job) {
        return store.unfinished(job)
                .filter(run -> run.state() == Run.State.RUNNING)
                .isPresent();
    }

    private void lookSoon() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    private Job known(String name) {
        return catalog.find(name)
                .filter(job -> job.reach() == Job.Reach.ORGANIZATION)
                .orElseThrow(() -> new IllegalArgumentException("No job of organizations is called " + name));
    }

    private static Ticket single(String job, UUID run) {
        return new Ticket(job, Scope.currentOrganization(), run);
    }

    private static String words(Job job) {
        var rhythm = job.rhythm();
        if (rhythm == null) {
            return "on request";
        }
        var isByUtc = job.reach() == Job.Reach.INSTALLATION && rhythm instanceof Rhythm.Daily;
        return isByUtc ? rhythm.words() + " UTC" : rhythm.words();
    }

    private static Subject subject(UUID id) {
        return new Subject("run", id.toString());
    }
}
