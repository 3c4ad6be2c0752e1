package health.assay.cli;

import health.assay.dissect.report.Dissection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        header = "Read a vendor's SOC 2 report and say what it is worth for HIPAA.",
        description = {
            "",
            "Takes the PDF apart and answers: is this a SOC 2, whose, which type, how old, what the auditor"
                    + " concluded, what failed, where each HIPAA requirement stands, and what to ask the vendor for."
                    + " Every value keeps the page it was read from. Nothing leaves this machine.",
            ""
        },
        footer = {
            "",
            "Standings, from most shown to nothing shown:",
            "  TESTED     an auditor tested a control that does it, no exception",
            "  EXCEPTION  tested and it failed in part, or the opinion is modified on it",
            "  DESCRIBED  the report says so, nobody tested that it works",
            "  RELATED    only something near it is in the report",
            "  OUTSIDE    the report is silent",
            "",
            "Exit codes (of several files, the highest):",
            "  0  read                       3  read, but not a SOC 2 report",
            "  1  wrong usage                4  a --fail-on condition is met",
            "  2  a file could not be read",
            "",
            "Examples:",
            "  assay review vendor.pdf                         the answer on one screen",
            "  assay review vendor.pdf --details | less        everything that was read",
            "  assay review vendor.pdf --bridge letter.pdf     with management's letter on the time since",
            "  assay review vendor.pdf -f html > vendor.html   a page to show to others",
            "  assay review *.pdf -f xlsx --out reviews        a workbook for each report",
            "  assay review new.pdf -f json --fail-on opinion  for a pipeline",
        })
final class ReviewCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The reports, as PDF.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--need",
            paramLabel = "LAW",
            defaultValue = "hipaa",
            description = "What the reports are laid against: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Need need = Need.HIPAA;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Write NAME.EXTENSION into this folder for each file, instead of standard output.")
    private @Nullable Path out;

    @Option(names = "--details", description = "With text: everything that was read, behind the first screen.")
    private boolean details;

    @Option(
            names = "--fail-on",
            paramLabel = "CONDITION",
            split = ",",
            description = {
                "End with exit code 4 if any report has: exception (an exception in a test), opinion (an opinion that"
                        + " is modified, not given or not read), high or medium (a finding that pressing), doubt"
                        + " (something not found or read twice differently).",
            })
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    @Option(
            names = "--bridge",
            paramLabel = "LETTER",
            description = "A bridge letter to lay against the report's period, as PDF; repeat it for several. It adds"
                    + " findings, and never makes anything tested. A letter bound into the report is found by itself.")
    private List<Path> letters = new ArrayList<>();

    @Option(
            names = "--no-corrections",
            description = "Leave out what persons corrected in FILE.assay.yaml (see `assay correct`).")
    private boolean uncorrected;

    @Option(names = "--today", hidden = true, description = "The day to reckon ages from.")
    private @Nullable LocalDate today;

    @Override
    public Integer call() throws InterruptedException {
        refuseWhatCannotBePrinted();
        var bridges = new ArrayList<Dissection>();
        for (var letter : letters) {
            if (!read(letter, bridges)) {
                return ExitCode.UNREADABLE;
            }
        }
        try {
            return review(delivery(), bridges);
        } catch (Unwritable unwritable) {
            assay.complain(String.valueOf(unwritable.getMessage()));
            return ExitCode.USAGE;
        }
    }

    private int review(Delivery delivery, List<Dissection> bridges) throws Unwritable, InterruptedException {
        var day = today == null ? assay.today() : today;
        var reviewing = new Reviewing(
                assay.engines(),
                need,
                format,
                details,
                !uncorrected,
                bridges,
                day,
                assay.screen().terminal());
        var worst = ExitCode.DONE;
        try (var progress = Progress.on(assay.err(), assay.screen().errIsTerminal(), files.size());
                var batch = new Batch<>(files, reviewing::of, progress)) {
            for (var index = 0; index < batch.size(); index++) {
                var outcome = batch.outcome(index);
                progress.erase();
                worst = Math.max(worst, settle(delivery, outcome));
            }
        }
        delivery.end();
        return worst;
    }

    /// Without the letter that was asked for, the answer would be another one: nothing is printed then.
    private boolean read(Path letter, List<Dissection> bridges) throws InterruptedException {
        return switch (Reading.of(assay.engines(), letter, !uncorrected)) {
            case Reading.Read read -> bridges.add(read.dissection());
            case Reading.Refused refused -> {
                assay.complain(letter + ": " + refused.why());
                yield false;
            }
            case Reading.Broken broken -> {
                assay.complain(letter + ": ", new Fault(broken.fault()));
                yield false;
            }
        };
    }

    private int settle(Delivery delivery, Outcome outcome) throws Unwritable {
        return switch (outcome) {
            case Outcome.Reviewed(var file, var review, var content) -> {
                delivery.deliver(file, content);
                if (review.dissection().report() == null) {
                    yield ExitCode.NOT_SOC2;
                }
                var met = failOn.stream().anyMatch(condition -> condition.isMetBy(review));
                yield met ? ExitCode.FAILED_CONDITION : ExitCode.DONE;
            }
            case Outcome.Refused(var file, var why, var content) -> {
                assay.complain(file + ": " + why);
                if (content != null) {
                    delivery.deliver(file, content);
                }
                yield ExitCode.UNREADABLE;
            }
            case Outcome.Broken(var file, var cause) -> {
                assay.complain(file + ": ", new Fault(cause));
                yield ExitCode.UNREADABLE;
            }
        };
    }

    private Delivery delivery() throws Unwritable {
        if (out != null) {
            return new Delivery.ToFolder(out, format, assay.out());
        }
        var asArray = files.size() > 1 && (format == Format.JSON || format == Format.OSCAL);
        return asArray ? new Delivery.ToArray(assay.stream()) : new Delivery.ToStream(assay.stream());
    }

    private void refuseWhatCannotBePrinted() {
        if (!letters.isEmpty() && files.size() > 1) {
            throw usage("A bridge letter belongs to one report: name one FILE with --bridge.");
        }
        if (out != null) {
            return;
        }
        if (format == Format.XLSX) {
            throw usage("A workbook is not for the screen: name a folder for it, such as --out reviews.");
        }
        if (format == Format.HTML && files.size() > 1) {
            throw usage("Several pages do not fit in one stream: name a folder for them, such as --out reviews.");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
