package health.assay.platform.crypto;

import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Where the master key stands when it is kept in a file. Keep a copy of it, and not beside the backups.
public record KeyFile(Path path) {

    static KeyFile in(Path dataDirectory) {
        return new KeyFile(dataDirectory.resolve("master.key"));
    }

    boolean exists() {
        return Files.exists(path);
    }

    Sensitive<String> read() throws IOException {
        return new Sensitive<>(Files.readString(path));
    }

    /// Whoever was first wins; the file is never half written.
    void create(Sensitive<String> keys) throws IOException {
        var draft = draft(keys);
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException _) { // another process was first; its key counts
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
        syncFolder();
    }

    void replace(Sensitive<String> keys) throws IOException {
        Files.move(draft(keys), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    private Path draft(Sensitive<String> keys) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder(), "master", ".new", ownerOnly);
        try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(keys.reveal().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        return draft;
    }

    private void syncFolder() throws IOException {
        try (var folder = FileChannel.open(folder())) {
            folder.force(true);
        }
    }

    private Path folder() {
        return path.toAbsolutePath().normalize().resolve("..").normalize();
    }
}
