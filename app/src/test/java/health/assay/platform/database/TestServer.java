package health.assay.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// One PostgreSQL for all tests of a JVM, with a migrated database that others are copied from.
public final class TestServer {

    private static final TestServer ONLY = new TestServer();

    private final EmbeddedPostgres server;
    private final DatabaseAccess template;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer() {
        try {
            var home = DataDirectory.open(Files.createTempDirectory(Path.of("target"), "postgres-"));
            server = EmbeddedPostgres.start(home);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            template = Roles.prepare(server, home);
            Migrations.run(template);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// A migrated database without rows.
    public static DatabaseAccess freshDatabase() {
        return ONLY.copy();
    }

    private synchronized DatabaseAccess copy() {
        var name = "copy_" + copies.incrementAndGet();
        var superuser = server.superuser();
        try (var connection = DriverManager.getConnection(
                        server.url("postgres"),
                        superuser.role(),
                        superuser.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s OWNER %s"
                    .formatted(name, Roles.DATABASE, template.owner().role()));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return new DatabaseAccess(server.url(name), template.owner(), template.application());
    }
}
