package health.assay.cli;

import health.assay.dissect.correct.Sidecar;
import health.assay.dissect.correct.Uncorrectable;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.nio.file.Path;
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
        name = "correct",
        header = "Correct a field of a reading, in a file beside the PDF.",
        description = {
            "",
            "Writes into FILE.assay.yaml what the field should read, who says so, when and why, together with what was"
                    + " read. From then on `review`, `diff` and `compare` use the correction, mark it as a person's, and"
                    + " show what was read beside it. The PDF itself stays as it is.",
            ""
        },
        footer = {
            "",
            "Fields have the names of the JSON review. Elements of lists are named by number, or by position:",
            "controls[AC-01], controls[#3], controls[AC-01].tests[1], userEntityControls[2]. [+] adds one.",
            "A bridge letter has bridgeLetter.covers.end and the like.",
            "To take a correction back, delete its lines in FILE.assay.yaml.",
            "",
            "Exit codes: 0 written, 1 wrong usage, 2 a file could not be read or the correction does not fit,",
            "3 neither a SOC 2 report nor a bridge letter.",
            "",
            "Examples:",
            "  assay correct vendor.pdf report.opinion.kind QUALIFIED --by \"Ann Lee\" --why \"page 4: except for\"",
            "  assay correct vendor.pdf controls[AC-01].criteria \"CC6.1, CC6.2\" --by \"Ann Lee\" --why \"page 31\"",
            "  assay correct vendor.pdf controls[AC-99] --remove --by \"Ann Lee\" --why \"a heading, no control\"",
            "  assay correct vendor.pdf report.system \"Claims Hub\" --page 2 --by \"Ann Lee\" --why \"on the cover\"",
        })
final class CorrectCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The report or bridge letter, as PDF.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Parameters(index = "1", paramLabel = "FIELD", description = "What is corrected, such as report.opinion.kind.")
    @SuppressWarnings("NullAway.Init")
    private String field;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VALUE",
            description = "What it should read. Dates are like 2025-03-31; for a new element, {name: value, …}.")
    private @Nullable String value;

    @Option(names = "--remove", description = "Take away what stands there, instead of a VALUE.")
    private boolean remove;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who says so.")
    @SuppressWarnings("NullAway.Init")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why, for whoever reads it later.")
    private String why = "";

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "The page of the PDF it stands on; needed where nothing was read.")
    private @Nullable Integer page;

    @Override
    public Integer call() throws InterruptedException {
        if (remove == (value != null)) {
            throw new ParameterException(spec.commandLine(), "Give either a VALUE or --remove.");
        }
        return switch (Reading.of(assay.engines(), file, false)) {
            case Reading.Read read -> correct(read.dissection());
            case Reading.Refused refused -> refuse(refused.why());
            case Reading.Broken broken -> {
                assay.complain(file + ": ", new Fault(broken.fault()));
                yield ExitCode.UNREADABLE;
            }
        };
    }

    private int correct(Dissection read) {
        if (read.report() == null && read.bridgeLetter() == null) {
            assay.complain(file + ": neither a SOC 2 report nor a bridge letter, so there is nothing to correct.");
            return ExitCode.NOT_SOC2;
        }
        var sidecar = new Sidecar(file);
        try {
            say(sidecar, sidecar.append(new Sidecar.Wish(field, value, page, by, assay.today(), why), read));
            return ExitCode.DONE;
        } catch (Uncorrectable wrong) {
            return refuse("%s. Nothing was written to %s."
                    .formatted(wrong.getMessage(), sidecar.file().getFileName()));
        } catch (IOException failure) {
            assay.complain("%s: cannot be written (%s).".formatted(sidecar.file(), failure.getMessage()));
            return ExitCode.USAGE;
        }
    }

    private int refuse(String why) {
        assay.complain(file + ": " + why);
        return ExitCode.UNREADABLE;
    }

    private void say(Sidecar sidecar, Correction written) {
        var terminal = assay.screen().terminal();
        assay.out().println(terminal.plain("%s: %s".formatted(written.field(), written.message())));
        assay.out().println(terminal.plain("Kept in %s.".formatted(sidecar.file())));
    }
}
