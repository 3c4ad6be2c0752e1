package health.assay.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Runs through what Assay does and prints nothing, so that Java can note what a start needs.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Parameters
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        var silence = OutputStream.nullOutputStream();
        var rehearsal = new Assay(assay.engines(), assay.screen(), Clock.systemUTC(), silence, silence);
        for (var file : files) {
            for (var format : List.of(Format.TEXT, Format.JSON, Format.OSCAL, Format.HTML)) {
                rehearsal.run("review", file.toString(), "--format", format.toString());
            }
        }
        rehearsal.run("gap", "--have", "soc2:security");
        return rehearsal.run("help", "review");
    }
}
