package health.assay.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

@Command(
        name = "assay",
        header = "Assay finds out what a promise about health data is made of.",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "It reads a vendor's SOC 2 report, lays it against HIPAA requirement by requirement, and shows its"
                    + " working: each statement has its page. It reports what was shown, by whom, for what period. It"
                    + " is not legal advice.",
            ""
        },
        footer = {
            "",
            "Start here:",
            "  assay review vendor.pdf          what is this report worth?",
            "  assay diff old.pdf new.pdf       what changed since the last one?",
            "  assay gap --have soc2:security   what a SOC 2 scope leaves open under HIPAA",
            "  assay framework list             what Assay knows",
            "  assay help COMMAND               how a command works, with examples",
            "",
            "Exit codes: 0 done, 1 wrong usage, 2 unreadable input, 3 read but not a SOC 2, 4 a --fail-on condition met.",
            "Color is used on a terminal only, and never with NO_COLOR set.",
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            ReviewCommand.class,
            DiffCommand.class,
            CompareCommand.class,
            CorrectCommand.class,
            GapCommand.class,
            FrameworkCommand.class,
            CompletionCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        })
public final class Assay implements Runnable {

    private final Engines engines;
    private final Screen screen;
    private final Clock clock;
    private final OutputStream stream;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Where something goes wrong inside Assay, show where.")
    private boolean verbose;

    Assay(Engines engines, Screen screen, Clock clock, OutputStream stream, OutputStream errors) {
        this.engines = engines;
        this.screen = screen;
        this.clock = clock;
        this.stream = stream;
        this.out = new PrintWriter(stream, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(errors, true, StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        var screen = Screen.of(System.getenv(), System.getProperty("native.encoding", ""));
        var assay =
                new Assay(new InstalledEngines(), screen, Clock.system(ZoneId.systemDefault()), System.out, System.err);
        System.exit(assay.run(arguments));
    }

    int run(String... arguments) {
        var code = commandLine().execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    CommandLine commandLine() {
        var colors = screen.terminal().color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colors))
                .setUsageHelpWidth(screen.terminal().width())
                .setUsageHelpLongOptionsMaxWidth(24)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExitCodeExceptionMapper(_ -> ExitCode.UNREADABLE)
                .setParameterExceptionHandler((wrong, _) -> misused(wrong))
                .setExecutionExceptionHandler((fault, _, _) -> broken(fault));
    }

    @Override
    public void run() {
        commandLine().usage(out);
    }

    Engines engines() {
        return engines;
    }

    Screen screen() {
        return screen;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    OutputStream stream() {
        return stream;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void complain(String words) {
        err.println("assay: " + words.replaceAll("\\p{Cntrl}+", " "));
    }

    void complain(String where, Fault fault) {
        complain(where + fault.line());
        if (verbose) {
            fault.traceTo(err);
        }
    }

    private int misused(CommandLine.ParameterException wrong) {
        complain(String.valueOf(wrong.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        var name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println("Try `%s --help`.".formatted(name));
        return ExitCode.USAGE;
    }

    private int broken(Exception fault) {
        complain("", new Fault(fault));
        return ExitCode.UNREADABLE;
    }
}
