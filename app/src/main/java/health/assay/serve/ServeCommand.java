package health.assay.serve;

import health.assay.platform.signin.Setup;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Starts the platform and its database; stops with Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Output output = new Output();

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

    @Override
    public Integer call() throws InterruptedException {
        var door = new Running.Door(listen, port, address == null ? URI.create("http://localhost:" + port) : address);
        var running = Running.start(data.folder(), door);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "assay-stop"));
        announce(running, door);
        Thread.currentThread().join();
        return 0;
    }

    private void announce(Running running, Running.Door door) {
        output.say("Assay is at " + door.address());
        output.say("Its data are in " + running.home().path());
        running.bean(Setup.class)
                .freshLink()
                .ifPresent(link -> output.say("""

                Nobody can sign in yet. Set it up here; the link works once:
                  %s/setup?link=%s
                """.formatted(door.address(), link.reveal())));
        output.say("Stop it with Ctrl-C.");
    }
}
