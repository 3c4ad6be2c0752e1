package health.assay.platform.jobs;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import health.assay.platform.security.Places;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// One node that does jobs, with a job for tests: it does what is put into it.
final class JobsInstallation implements AutoCloseable {

    static final String JOB = "test.work";

    private final ConfigurableApplicationContext context;

    JobsInstallation(DatabaseAccess access) {
        context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        (GenericApplicationContext beans) -> beans.registerBean(DatabaseAccess.class, () -> access))
                .run("--db-scheduler.polling-interval=200ms", "--db-scheduler.heartbeat-interval=1s");
    }

    <T> T bean(Class<T> kind) {
        return context.getBean(kind);
    }

    TestJob job() {
        return bean(TestJob.class);
    }

    Jobs jobs() {
        return bean(Jobs.class);
    }

    /// In a transaction.
    <T> T in(OrganizationId organization, Supplier<T> work) {
        return within(organization, () -> bean(TransactionOperations.class).execute(_ -> work.get()));
    }

    <T> T within(OrganizationId organization, Supplier<T> work) {
        return Scope.of(organization).call(() -> Actor.job("test").call(work));
    }

    UUID start(OrganizationId organization, String argument) {
        return in(organization, () -> jobs().start(JOB, argument));
    }

    Run run(OrganizationId organization, UUID id) {
        return in(organization, () -> jobs().find(id)).orElseThrow();
    }

    void awaits(OrganizationId organization, UUID id, Run.State state) {
        Eventually.holds(() -> run(organization, id).state() == state);
    }

    @Override
    public void close() {
        context.close();
    }

    /// What one run does.
    @FunctionalInterface
    interface Deed {
        void done(Work work) throws Exception;
    }

    static final class TestJob implements Job {

        private final ConcurrentMap<String, Deed> deeds = new ConcurrentHashMap<>();
        private final List<String> done = new CopyOnWriteArrayList<>();

        void on(String argument, Deed deed) {
            deeds.put(argument, deed);
        }

        List<String> done() {
            return done;
        }

        @Override
        public String name() {
            return JOB;
        }

        @Override
        public String title() {
            return "Work for a test";
        }

        @Override
        public Reach reach() {
            return Reach.ORGANIZATION;
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Every(Duration.ofHours(1));
        }

        @Override
        public Retries retries() {
            return new Retries(3, Duration.ofMillis(1), Duration.ofMillis(1));
        }

        @Override
        public void work(Work work) throws Exception {
            done.add(work.argument());
            deeds.getOrDefault(work.argument(), _ -> {}).done(work);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DbSchedulerAutoConfiguration.class)
    @ComponentScan(
            basePackages = {
                "health.assay.platform.database",
                "health.assay.platform.audit",
                "health.assay.platform.jobs"
            },
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
    static class Parts {

        @Bean
        TestJob testJob() {
            return new TestJob();
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.shared();
        }

        @Bean
        Places places() {
            return new Places() {
                @Override
                public List<OrganizationId> all() {
                    return List.of();
                }

                @Override
                public Place of(OrganizationId organization) {
                    return new Place(organization, "harborlight", "Harborlight Wellness", ZoneId.of("UTC"));
                }
            };
        }
    }
}
