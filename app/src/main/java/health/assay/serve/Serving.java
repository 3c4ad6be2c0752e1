package health.assay.serve;

import health.assay.platform.database.Misconfigured;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands that need the platform. The others, in `cli`, start without it.
@Command(name = "assay", subcommands = ServeCommand.class)
public final class Serving {

    private static final int CANNOT_START = 2;

    private Serving() {}

    public static void main(String[] arguments) {
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
            if (cause instanceof Misconfigured wrong) {
                err.println("assay: " + wrong.getMessage());
                return CANNOT_START;
            }
        }
        throw fault;
    }
}
