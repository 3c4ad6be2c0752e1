package health.assay.platform.jobs;

import health.assay.platform.security.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Runs for the installation as a whole. Only the last of each job is remembered.
@Component
class UpkeepRuns {

    private final UpkeepStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    UpkeepRuns(UpkeepStore store, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return when to try it again; nothing when it is over
    Optional<Instant> run(Job job, BooleanSupplier serverStops) {
        var begun = transactions.execute(_ -> store.begin(job.name(), clock.instant()));
        try {
            job.work(new InstallationWork(job, serverStops));
            transactions.executeWithoutResult(_ -> store.end(job.name(), clock.instant(), null));
            return Optional.empty();
        } catch (ServerStopping _) {
            return Optional.of(clock.instant());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(clock.instant());
        } catch (Exception failure) {
            var trouble = Failures.noted(job, failure);
            transactions.executeWithoutResult(_ -> store.end(job.name(), clock.instant(), trouble));
            return job.retries().pauseAfter(begun.attempt()).map(clock.instant()::plus);
        }
    }

    private final class InstallationWork implements Work {

        private final Job job;
        private final BooleanSupplier serverStops;

        private InstallationWork(Job job, BooleanSupplier serverStops) {
            this.job = job;
            this.serverStops = serverStops;
        }

        @Override
        public String argument() {
            return "";
        }

        @Override
        public Place place() {
            throw new IllegalStateException("%s is done for the installation".formatted(job.name()));
        }

        @Override
        public void report(long done, long total, String message) {
            transactions.executeWithoutResult(_ -> store.report(job.name(), message));
            if (serverStops.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new ServerStopping();
            }
        }

        @Override
        public void nothingToDo() {
            // the last run is remembered in any case
        }
    }
}
