package health.assay.serve;

import health.assay.Server;
import health.assay.platform.database.DataDirectory;
import health.assay.platform.database.Database;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.signin.Setup;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Starts the platform and its database; stops with Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where everything is kept. Made if it is not there. Default: ${DEFAULT-VALUE}",
            defaultValue = "${sys:user.home}/.assay")
    private Path data = Path.of(".assay");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens. Default: ${DEFAULT-VALUE}",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "The network address it listens on. Default: ${DEFAULT-VALUE}, reachable from this machine only.",
            defaultValue = "127.0.0.1")
    private String listen = "127.0.0.1";

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "What people type into their browsers. Default: http://localhost:PORT")
    private @Nullable URI address;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var home = DataDirectory.open(data);
        var database = Database.open(home, System.getenv());
        var context = start(home, database.access());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database, home), "assay-stop"));
        announce(context, home);
        Thread.currentThread().join();
        return 0;
    }

    private ConfigurableApplicationContext start(DataDirectory home, DatabaseAccess access) {
        return new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.port", Integer.toString(port),
                        "server.address", listen,
                        "assay.address", publicAddress().toString(),
                        "assay.data", home.path().toString()))
                .initializers(
                        (GenericApplicationContext beans) -> beans.registerBean(DatabaseAccess.class, () -> access))
                .run();
    }

    private URI publicAddress() {
        return address == null ? URI.create("http://localhost:" + port) : address;
    }

    private void announce(ConfigurableApplicationContext context, DataDirectory home) {
        var out = out();
        out.println("Assay is at " + publicAddress());
        out.println("Its data are in " + home.path());
        context.getBean(Setup.class).freshLink().ifPresent(link -> {
            out.println();
            out.println("Nobody can sign in yet. Set it up here; the link works once:");
            out.println("  %s/setup?link=%s".formatted(publicAddress(), link.reveal()));
        });
        out.println();
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("This command was not made by picocli");
        }
        return spec.commandLine().getOut();
    }

    /// Requests first, then the database, then the lock: in the reverse order of the start.
    private static void stop(ConfigurableApplicationContext context, Database database, DataDirectory home) {
        context.close();
        database.close();
        home.close();
    }
}
