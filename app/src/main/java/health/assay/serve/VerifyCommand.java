package health.assay.serve;

import health.assay.platform.audit.AuditExport;
import health.assay.platform.backup.Installed;
import health.assay.platform.backup.Manifest;
import health.assay.platform.database.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Looks for anything that was changed behind Assay's back: in the records of all organizations and in all files of an installation,"
                    + " in a backup, or in an exported record.",
            "Ends with 4 when something was."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final int CHANGED = 4;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Output output = new Output();

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = "A backup's folder or an exported record (.jsonl). Without it: the installation.")
    private @Nullable Path what;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (what == null) {
            return installation();
        }
        if (Files.isDirectory(what)) {
            return told(Manifest.faults(what), "The backup is as it was made.");
        }
        if (Files.isRegularFile(what)) {
            return export(what);
        }
        throw new Misconfigured("There is no file or folder %s.".formatted(what));
    }

    private int installation() throws IOException, InterruptedException {
        try (var installed = Installed.open(data.folder(), System.getenv())) {
            var outcome = installed.verification().verify(Map.of());
            outcome.heads()
                    .forEach((organization, head) -> output.say("Record of %s: %d entries, last hash %s"
                            .formatted(organization, head.sequence(), head.hash())));
            if (outcome.unreadable() > 0) {
                output.say("%d files cannot be looked at: their organization's key was destroyed."
                        .formatted(outcome.unreadable()));
            }
            return told(
                    outcome.faults(),
                    "%d entries and %d files were checked. Nothing was changed."
                            .formatted(outcome.entries(), outcome.files()));
        }
    }

    private int export(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            var verdict = AuditExport.verify(reader);
            output.say("%d entries, last hash %s".formatted(verdict.entries(), verdict.head()));
            return told(verdict.faults(), "The record is whole.");
        }
    }

    private int told(List<String> faults, String otherwise) {
        if (faults.isEmpty()) {
            output.say(otherwise);
            return 0;
        }
        faults.forEach(output::say);
        return CHANGED;
    }
}
