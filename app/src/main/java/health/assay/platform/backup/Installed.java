package health.assay.platform.backup;

import health.assay.platform.database.DataDirectory;
import health.assay.platform.database.Database;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// An installation opened without its pages, beside a running server or alone. For `assay verify` and `assay restore`.
public final class Installed implements AutoCloseable {

    private static final String[] MODULES = {
        "health.assay.platform.database",
        "health.assay.platform.audit",
        "health.assay.platform.crypto",
        "health.assay.platform.files",
        "health.assay.platform.backup"
    };

    private final AnnotationConfigApplicationContext context;
    private final Runnable underneath;

    private Installed(AnnotationConfigApplicationContext context, Runnable underneath) {
        this.context = context;
        this.underneath = underneath;
    }

    /// @throws Misconfigured when there is none: one that was just made would be found to be in order
    public static Installed open(Path data, Map<String, String> environment) throws IOException, InterruptedException {
        if (DatabaseAccess.from(environment).isEmpty() && Files.notExists(data.resolve("database"))) {
            throw new Misconfigured("%s holds no installation. Name its folder with --data.".formatted(data));
        }
        return openOrMake(data, environment);
    }

    static Installed openOrMake(Path data, Map<String, String> environment) throws IOException, InterruptedException {
        var outside = DatabaseAccess.from(environment);
        if (outside.isPresent()) {
            return open(data, outside.get(), () -> {});
        }
        var running = RunningServer.of(data);
        if (running.isPresent()) {
            return open(data, running.get().access(), () -> {});
        }
        var home = DataDirectory.open(data);
        try {
            var database = Database.open(home, Map.of());
            return open(data, database.access(), () -> {
                database.close();
                home.close();
            });
        } catch (RuntimeException problem) {
            home.close();
            throw problem;
        }
    }

    private static Installed open(Path data, DatabaseAccess access, Runnable underneath) {
        try {
            return new Installed(context(data, access), underneath);
        } catch (RuntimeException problem) {
            underneath.run();
            throw problem;
        }
    }

    private static AnnotationConfigApplicationContext context(Path data, DatabaseAccess access) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("data", Map.of("assay.data", data.toString())));
        context.registerBean(DatabaseAccess.class, () -> access);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("health\\.assay\\.platform\\.\\w+\\.web\\..*")));
        scanner.scan(MODULES);
        context.refresh();
        return context;
    }

    public Verification verification() {
        return context.getBean(Verification.class);
    }

    <B> B bean(Class<B> kind) {
        return context.getBean(kind);
    }

    @Override
    public void close() {
        context.close();
        underneath.run();
    }
}
