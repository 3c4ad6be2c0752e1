package health.assay.platform.backup;

import health.assay.platform.database.Misconfigured;
import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/// Brings an installation back from a backup. It appears in its place only after its manifest, the record of every
/// organization and every file have been found as they were.
public final class Restore {

    private Restore() {}

    /// Where the master key comes from.
    public sealed interface KeySource {
        record Passphrase(Sensitive<String> words) implements KeySource {}

        record File(Path path) implements KeySource {}

        /// A service keeps it.
        record Elsewhere() implements KeySource {}
    }

    /// @param data a folder that does not exist yet
    /// @throws DamagedBackup when anything is not as it was; nothing is left behind in `data` then
    public static Verification.Outcome into(Path data, Path backup, KeySource keys)
            throws IOException, InterruptedException {
        if (Files.exists(data)) {
            throw new Misconfigured("%s exists. Name a folder that does not.".formatted(data));
        }
        refuse(Manifest.faults(backup));
        var manifest = Manifest.read(backup);
        var draft = data.resolveSibling(data.getFileName() + ".restoring");
        if (Files.exists(draft)) {
            throw new Misconfigured("%s is left from a restoration that was not finished. Delete it.".formatted(draft));
        }
        copy(manifest, backup, draft);
        bringKey(backup, draft, keys);
        var outcome = verify(draft, manifest);
        refuse(outcome.faults());
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        return outcome;
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new DamagedBackup(faults);
        }
    }

    private static void copy(Manifest manifest, Path backup, Path draft) throws IOException {
        Copies.folder(draft);
        for (var folder : manifest.folders()) {
            Copies.folder(inside(draft, folder));
        }
        for (var file : manifest.files().keySet()) {
            if (!file.equals(Backup.KEYS)) {
                Copies.copy(backup.resolve(file), inside(draft, file), _ -> true);
            }
        }
    }

    /// A manifest is read from outside, so it must not lead out of the folder.
    private static Path inside(Path folder, String name) {
        var path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new DamagedBackup(List.of("The manifest names a file outside the backup: " + name));
        }
        return path;
    }

    private static void bringKey(Path backup, Path draft, KeySource keys) throws IOException {
        var sealed = backup.resolve(Backup.KEYS);
        var bytes = switch (keys) {
            case KeySource.Elsewhere _ -> new byte[0];
            case KeySource.File(var path) -> Files.readAllBytes(path);
            case KeySource.Passphrase _
            when Files.notExists(sealed) ->
                throw new Misconfigured("The backup holds no keys. Give the key file instead of a passphrase.");
            case KeySource.Passphrase(var words) -> SealedKeys.open(Files.readAllBytes(sealed), words);
        };
        if (bytes.length > 0) {
            var source = Files.createTempFile(draft, "master", ".key"); // for its owner only from the first moment
            Files.write(source, bytes);
            Copies.sync(source);
            Files.move(source, draft.resolve("master.key"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Verification.Outcome verify(Path draft, Manifest manifest) throws IOException, InterruptedException {
        try (var installed = Installed.open(draft, Map.of())) {
            return installed.verification().verify(manifest.heads());
        }
    }
}
