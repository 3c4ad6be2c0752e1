package health.assay.serve;

import health.assay.Server;
import health.assay.platform.database.DataDirectory;
import health.assay.platform.database.Database;
import health.assay.platform.database.DatabaseAccess;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The platform and its database, started; stopped in the reverse order: requests first, then the database, then the
/// lock.
record Running(ConfigurableApplicationContext context, Database database, DataDirectory home) implements AutoCloseable {

    /// Where it listens, and how people find it.
    record Door(String listen, int port, URI address) {}

    static Running start(Path data, Door door) throws InterruptedException {
        var home = DataDirectory.open(data);
        var database = Database.open(home, System.getenv());
        try {
            return new Running(application(home, database.access(), door), database, home);
        } catch (RuntimeException problem) {
            database.close();
            home.close();
            throw problem;
        }
    }

    private static ConfigurableApplicationContext application(DataDirectory home, DatabaseAccess access, Door door) {
        return new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(
                        (GenericApplicationContext beans) -> beans.registerBean(DatabaseAccess.class, () -> access))
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
