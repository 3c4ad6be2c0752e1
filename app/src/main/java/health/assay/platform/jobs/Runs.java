package health.assay.platform.jobs;

import health.assay.platform.kernel.Identifiers;
import health.assay.platform.security.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Runs for the organization in scope, with their history.
@Component
class Runs {

    private final RunStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    Runs(RunStore store, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param id a single run; nothing for the one that is due by the clock
    /// @return when to try it again; nothing when it is over
    Optional<Instant> run(Job job, @Nullable UUID id, Place place, BooleanSupplier serverStops) {
        var begun = transactions.execute(_ -> store.begin(id == null ? regular(job) : id, clock.instant()));
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        var run = begun.get();
        var work = new OrganizationWork(run, place, serverStops);
        try {
            work.stopIfAsked(run.stopRequested());
            job.work(work);
            return over(run, work.isNothing() ? null : Run.State.DONE);
        } catch (StopRequested _) {
            return over(run, Run.State.STOPPED);
        } catch (ServerStopping _) {
            return Optional.of(postponed(run, clock.instant(), null));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(postponed(run, clock.instant(), null));
        } catch (Exception failure) {
            return failed(job, run, Failures.noted(job, failure));
        }
    }

    private UUID regular(Job job) {
        return store.unfinished(job.name()).map(Run::id).orElseGet(() -> {
            var id = Identifiers.next();
            store.add(id, job.name(), "", true, clock.instant());
            return id;
        });
    }

    private Optional<Instant> failed(Job job, Run run, Run.Trouble trouble) {
        var pause = job.retries().pauseAfter(run.attempt());
        if (pause.isPresent()) {
            return Optional.of(postponed(run, clock.instant().plus(pause.get()), trouble));
        }
        transactions.executeWithoutResult(_ -> store.end(run.id(), Run.State.FAILED, clock.instant(), trouble));
        return Optional.empty();
    }

    /// @param state nothing for a run that had nothing to do
    private Optional<Instant> over(Run run, Run.@Nullable State state) {
        transactions.executeWithoutResult(_ -> {
            if (state == null && run.regular()) {
                store.remove(run.id());
            } else {
                store.end(run.id(), state == null ? Run.State.DONE : state, clock.instant(), null);
            }
        });
        return Optional.empty();
    }

    private Instant postponed(Run run, Instant until, Run.@Nullable Trouble trouble) {
        transactions.executeWithoutResult(_ -> store.postpone(run.id(), until, trouble, trouble != null));
        return until;
    }

    private final class OrganizationWork implements Work {

        private final Run run;
        private final Place place;
        private final BooleanSupplier serverStops;
        private boolean nothing;

        private OrganizationWork(Run run, Place place, BooleanSupplier serverStops) {
            this.run = run;
            this.place = place;
            this.serverStops = serverStops;
        }

        @Override
        public String argument() {
            return run.argument();
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public void report(long done, long total, String message) {
            stopIfAsked(transactions.execute(_ -> store.report(run.id(), done, total, message)));
        }

        private void stopIfAsked(boolean asked) {
            if (asked) {
                throw new StopRequested();
            }
            if (serverStops.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new ServerStopping();
            }
        }

        @Override
        public void nothingToDo() {
            nothing = true;
        }

        private boolean isNothing() {
            return nothing;
        }
    }
}
