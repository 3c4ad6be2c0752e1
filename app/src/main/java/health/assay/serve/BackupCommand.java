package health.assay.serve;

import health.assay.platform.backup.Backup;
import health.assay.platform.database.Misconfigured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = {
            "Copies an installation into a folder, while it runs or not.",
            "The key that opens it comes along only if a passphrase is given; else keep master.key apart."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase that the key is sealed with.")
    private @Nullable Path passphraseFile;

    @Parameters(paramLabel = "TARGET", description = "A folder that does not exist yet.")
    private @Nullable Path target;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (System.getenv("ASSAY_DATABASE_URL") != null) {
            throw new Misconfigured("ASSAY_DATABASE_URL names a database of yours. Back it up with its own tools, and"
                    + " copy the folders files and master.key of the data directory.");
        }
        if (target == null) {
            throw new IllegalStateException("picocli asks for a target");
        }
        var fingerprint = Backup.make(
                data.folder(),
                target.toAbsolutePath().normalize(),
                passphraseFile == null ? null : Passphrase.in(passphraseFile),
                Clock.systemUTC());
        output.say("The backup is in " + target);
        output.say("Its fingerprint, to be kept elsewhere: " + fingerprint);
        if (passphraseFile == null) {
            output.say("It holds no key. Without master.key of the data directory it cannot be read: keep that apart.");
        }
        return 0;
    }
}
