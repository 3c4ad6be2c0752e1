package health.assay.platform.crypto;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import health.assay.platform.audit.Audit;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// The modules up to files, started on a database and a data directory.
public final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = DbSchedulerAutoConfiguration.class)
    @ComponentScan(
            basePackages = {
                "health.assay.platform.database",
                "health.assay.platform.audit",
                "health.assay.platform.crypto",
                "health.assay.platform.files"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "health\\.assay\\.platform\\.\\w+\\.web\\..*"))
    static class Floors {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public static Installation start(DatabaseAccess access, Path data) {
        return start(access, Map.of("assay.data", data.toString()));
    }

    public static Installation start(DatabaseAccess access, Map<String, Object> properties) {
        return new Installation(new SpringApplicationBuilder(Floors.class)
                .web(WebApplicationType.NONE)
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("access", access))
                .properties(Map.of("spring.main.banner-mode", "off", "spring.flyway.enabled", "false"))
                .properties(properties)
                .run());
    }

    Vault vault() {
        return context.getBean(Vault.class);
    }

    Keys keys() {
        return context.getBean(Keys.class);
    }

    Signer signer() {
        return context.getBean(Signer.class);
    }

    Audit audit() {
        return context.getBean(Audit.class);
    }

    public <B> B bean(Class<B> kind) {
        return context.getBean(kind);
    }

    /// As a job does it, for one organization.
    public <T> T within(OrganizationId organization, Supplier<T> work) {
        return Actor.job("test").call(() -> Scope.of(organization).call(work));
    }

    /// As the job of re-sealing does it.
    Resealing reseal(Keys.Progress progress) throws InterruptedException {
        var outcome = new AtomicReference<Resealing>();
        Actor.job("reseal").<InterruptedException>run(() -> outcome.set(keys().reseal(progress)));
        return outcome.get();
    }

    @Override
    public void close() {
        context.close();
    }
}
