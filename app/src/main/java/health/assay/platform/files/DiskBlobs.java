package health.assay.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Blobs in a folder. A blob is moved to its place whole, so half of one is never found there.
record DiskBlobs(Path folder) implements BlobStorage {

    @Override
    public void keep(Path draft, BlobKey key) throws IOException {
        try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        var target = folder.resolve(key.path());
        var shelf = target.resolveSibling(".");
        Files.createDirectories(shelf.normalize());
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        for (var step = shelf.normalize();
                step.startsWith(folder);
                step = step.resolve("..").normalize()) {
            sync(step);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<InputStream> open(BlobKey key) throws IOException {
        try {
            return Optional.of(Files.newInputStream(folder.resolve(key.path())));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(BlobKey key) throws IOException {
        Files.deleteIfExists(folder.resolve(key.path()));
    }

    @Override
    public void forEach(BiConsumer<BlobKey, Instant> reader) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var key = BlobKey.parse(folder.relativize(path).toString());
                if (key.isPresent()) {
                    reader.accept(key.get(), Files.getLastModifiedTime(path).toInstant());
                }
            }
        }
    }
}
