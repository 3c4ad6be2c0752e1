package health.assay.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where and how one answer about several files is printed.
final class Printing {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private As as = As.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Write the answer into a file in this folder, instead of standard output.")
    private @Nullable Path out;

    @Option(names = "--details", description = "With text: everything, in full.")
    private boolean details;

    @Option(
            names = "--no-corrections",
            description = "Leave out what persons corrected in FILE.assay.yaml (see `assay correct`).")
    private boolean uncorrected;

    As as() {
        return as;
    }

    boolean corrected() {
        return !uncorrected;
    }

    boolean details() {
        return details;
    }

    /// `name` is the file's name without extension.
    void print(Assay assay, String name, String answer) throws Unwritable {
        var delivery = out == null
                ? new Delivery.ToStream(assay.stream())
                : new Delivery.ToFolder(out, as.format(), assay.out());
        delivery.deliver(Path.of(name), Content.of(answer));
        delivery.end();
    }
}
