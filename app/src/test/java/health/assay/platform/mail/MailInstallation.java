package health.assay.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import health.assay.platform.database.Scope;
import health.assay.platform.database.TestServer;
import health.assay.platform.jobs.Work;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import health.assay.platform.security.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.support.TransactionOperations;

/// The modules up to mail, for two people: who they are stands in `ADDRESSES`.
final class MailInstallation implements AutoCloseable {

    static final Map<PersonId, Recipient> ADDRESSES = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    MailInstallation(String... settings) {
        var access = TestServer.freshDatabase();
        var all = new ArrayList<>(List.of(settings));
        all.add("--assay.data=" + data());
        all.add("--assay.address=https://assay.harborlight.example");
        all.add("--db-scheduler.polling-interval=200ms");
        context = new SpringApplicationBuilder(Floors.class)
                .web(WebApplicationType.NONE)
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("access", access))
                .run(all.toArray(String[]::new));
    }

    private static Path data() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mail-");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    <T> T bean(Class<T> kind) {
        return context.getBean(kind);
    }

    <T> T in(OrganizationId organization, Supplier<T> work) {
        return Scope.of(organization)
                .call(() -> Actor.job("test")
                        .call(() -> bean(TransactionOperations.class).execute(_ -> work.get())));
    }

    void tell(OrganizationId organization, PersonId person, News news) {
        in(organization, () -> {
            bean(Inbox.class).tell(person, news);
            return news;
        });
    }

    void digest(OrganizationId organization) {
        Scope.of(organization)
                .run(() ->
                        Actor.job("mail.digest").run(() -> bean(Digest.class).work(new Quietly(place(organization)))));
    }

    static Place place(OrganizationId organization) {
        return new Place(organization, "harborlight", "Harborlight Wellness", ZoneId.of("America/Chicago"));
    }

    static PersonId person(String name, String address) {
        var id = PersonId.next();
        ADDRESSES.put(id, new Recipient(name, address));
        return id;
    }

    @Override
    public void close() {
        context.close();
    }

    private record Quietly(Place place) implements Work {

        @Override
        public String argument() {
            return "";
        }

        @Override
        public void report(long done, long total, String message) {}

        @Override
        public void nothingToDo() {}
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "health.assay.platform.database",
                "health.assay.platform.audit",
                "health.assay.platform.crypto",
                "health.assay.platform.jobs",
                "health.assay.platform.mail"
            },
            excludeFilters = {
                @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
                @Filter(type = FilterType.REGEX, pattern = ".*(Test|Installation)\\$.*")
            })
    static class Floors {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TemplateEngine templates() {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }

        @Bean
        AddressBook addresses() {
            return person -> Optional.ofNullable(ADDRESSES.get(person));
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
                    return place(organization);
                }
            };
        }
    }
}
