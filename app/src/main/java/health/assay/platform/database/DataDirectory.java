package health.assay.platform.database;

import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything an installation keeps. Readable by its owner only, and used by one process at a
/// time.
public final class DataDirectory implements AutoCloseable {

    private final Path home;
    private final FileChannel lockFile;

    private DataDirectory(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    /// @throws Misconfigured when another process uses it, or it cannot be used
    public static DataDirectory open(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw new Misconfigured(
                        "Another Assay uses %s. Stop it first, or give another folder with --data.".formatted(home));
            }
            return new DataDirectory(home, file);
        } catch (IOException problem) {
            throw new Misconfigured(
                    "The data directory %s cannot be used: %s. Give another one with --data."
                            .formatted(home, problem.getMessage()),
                    problem);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) { // this very process holds it
            return null;
        }
    }

    public Path path() {
        return home;
    }

    public Path resolve(String name) {
        return home.resolve(name);
    }

    /// A secret kept in the file of this name; made up when first asked for.
    public Sensitive<String> secret(String name) {
        var file = home.resolve(name);
        try {
            if (Files.notExists(file)) {
                create(file, fresh());
            }
            return new Sensitive<>(Files.readString(file).strip());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Whole or not at all: a process killed in between must not leave half a secret.
    private static void create(Path file, String secret) throws IOException {
        var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.writeString(draft, secret, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) { // someone else was first; theirs counts
            Files.deleteIfExists(draft);
            return;
        }
        Files.delete(draft);
    }

    private static String fresh() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
