package health.assay.serve;

import health.assay.platform.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Brings an installation back from a backup, after every file and every record in it was checked.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Output output = new Output();

    @ArgGroup
    private @Nullable Keys keys;

    @Parameters(paramLabel = "BACKUP", description = "The folder that `assay backup` made.")
    private @Nullable Path backup;

    /// Where the key comes from; nothing when a service keeps it.
    private static final class Keys {

        @Option(
                names = "--passphrase-file",
                paramLabel = "FILE",
                description = "The passphrase the key was sealed with.")
        private @Nullable Path passphraseFile;

        @Option(names = "--key-file", paramLabel = "FILE", description = "The master.key that was kept apart.")
        private @Nullable Path keyFile;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (backup == null) {
            throw new IllegalStateException("picocli asks for a backup");
        }
        var outcome = Restore.into(data.folder(), backup.toAbsolutePath().normalize(), source());
        output.say("Restored into %s and checked: %d entries of records, %d files, nothing was changed."
                .formatted(data.folder(), outcome.entries(), outcome.files()));
        return 0;
    }

    private Restore.KeySource source() throws IOException {
        if (keys != null && keys.passphraseFile != null) {
            return new Restore.KeySource.Passphrase(Passphrase.in(keys.passphraseFile));
        }
        return keys != null && keys.keyFile != null
                ? new Restore.KeySource.File(keys.keyFile)
                : new Restore.KeySource.Elsewhere();
    }
}
