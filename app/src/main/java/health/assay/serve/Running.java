package health.assay.serve;

import health.assay.Server;
import health.assay.platform.database.DataDirectory;
import health.assay.platform.database.Database;
import health.assay.platform.database.DatabaseAccess;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The platform and its database, started; stopped in the reverse order: requests first, then the database, then the
/// lock.
record Running(ConfigurableApplicationContext context, Database database, DataDirectory home) implements AutoCloseable {

    /// Where it listens, and how people find it.
    record Door(String listen, int port, URI address) {}

    /// The database is opened while the application works out what it consists of; the two meet at the first query.
    static Running start(Path data, Door door) {
        var home = DataDirectory.open(data);
        var database = opening(home);
        try {
            var context = application(home, () -> database.join().access(), door);
            return new Running(context, database.join(), home);
        } catch (RuntimeException problem) {
            database.handle((open, _) -> open).thenAccept(Running::closeIfOpen).join();
            home.close();
            throw problem;
        }
    }

    private static CompletableFuture<Database> opening(DataDirectory home) {
        var opening = new CompletableFuture<Database>();
        Thread.ofPlatform().daemon().name("assay-database").start(() -> {
            try {
                opening.complete(Database.open(home, System.getenv()));
            } catch (RuntimeException | InterruptedException problem) {
                opening.completeExceptionally(problem);
            }
        });
        return opening;
    }

    private static void closeIfOpen(@Nullable Database database) {
        if (database != null) {
            database.close();
        }
    }

    private static ConfigurableApplicationContext application(
            DataDirectory home, Supplier<DatabaseAccess> access, Door door) {
        return new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers((GenericApplicationContext beans) -> beans.registerBean(DatabaseAccess.class, access))
                .run(
                        "--server.port=" + door.port(),
                        "--server.address=" + door.listen(),
                        "--assay.address=" + door.address(),
                        "--assay.data=" + home.path());
    }

    <B> B bean(Class<B> kind) {
        return context.getBean(kind);
    }

    @Override
    public void close() {
        context.close();
        database.close();
        home.close();
    }
}
