package health.assay.platform.jobs;

import health.assay.platform.database.Leftovers;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/// Removes what no module needs any longer, every night.
@Configuration(proxyBeanMethods = false)
class Tidying {

    @Bean
    Job tidyInstallation(ObjectProvider<Leftovers> leftovers, TransactionOperations transactions, Clock clock) {
        return new Tidy(
                "jobs.tidy-installation",
                "Remove what has expired, for everybody",
                Job.Reach.INSTALLATION,
                new Rhythm.Daily(LocalTime.of(3, 40)),
                leftovers,
                transactions,
                clock);
    }

    @Bean
    Job tidyOrganization(ObjectProvider<Leftovers> leftovers, TransactionOperations transactions, Clock clock) {
        return new Tidy(
                "jobs.tidy",
                "Remove what has expired",
                Job.Reach.ORGANIZATION,
                new Rhythm.Daily(LocalTime.of(3, 10)),
                leftovers,
                transactions,
                clock);
    }

    private record Tidy(
            String name,
            String title,
            Job.Reach reach,
            Rhythm rhythm,
            ObjectProvider<Leftovers> leftovers,
            TransactionOperations transactions,
            Clock clock)
            implements Job {

        @Override
        public void work(Work work) {
            var mine = mine();
            var removed = 0L;
            for (var index = 0; index < mine.size(); index++) {
                var kind = mine.get(index);
                removed += removed(kind);
                work.report(index + 1L, mine.size(), removed == 1 ? "One row removed" : removed + " rows removed");
            }
            if (removed == 0) {
                work.nothingToDo();
            }
        }

        /// An organization's rows are seen in a transaction only; what is everybody's begins its own where it needs
        /// one.
        private long removed(Leftovers kind) {
            return reach == Reach.ORGANIZATION
                    ? transactions.execute(_ -> kind.remove(clock.instant()))
                    : kind.remove(clock.instant());
        }

        private List<Leftovers> mine() {
            return leftovers
                    .orderedStream()
                    .filter(kind -> kind.inEachOrganization() == (reach == Reach.ORGANIZATION))
                    .toList();
        }
    }
}
