package health.assay.serve;

import ch.qos.logback.classic.Level;
import health.assay.platform.backup.DamagedBackup;
import health.assay.platform.database.Misconfigured;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands that need the platform. The others, in `cli`, start without it.
@Command(
        name = "assay",
        subcommands = {
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            RehearseCommand.class
        })
public final class Serving {

    private static final int CANNOT_START = 2;

    private Serving() {}

    public static void main(String[] arguments) {
        hush();
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var code = new CommandLine(new Serving())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(err)
                .setExecutionExceptionHandler((fault, _, _) -> broken(fault, err))
                .execute(arguments);
        System.exit(code);
    }

    private static int broken(Exception fault, PrintWriter err) throws Exception {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            var message = told(cause);
            if (message != null) {
                err.println("assay: " + message);
                return CANNOT_START;
            }
        }
        throw fault;
    }

    /// What libraries say before the platform has set its own log up is of no use to whoever sits at the terminal.
    private static void hush() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    private static @Nullable String told(Throwable cause) {
        return switch (cause) {
            case Misconfigured wrong -> wrong.getMessage();
            case DamagedBackup damaged -> damaged.getMessage();
            case PortInUseException taken ->
                "Port %d is taken. Choose another one with --port.".formatted(taken.getPort());
            default -> null;
        };
    }
}
