package health.assay.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Keeps sealed blobs and knows nothing of what is in them.
sealed interface BlobStorage permits DiskBlobs, S3Blobs {

    /// Takes over a draft; once this returns, it survives a crash.
    void keep(Path draft, BlobKey key) throws IOException;

    /// Empty when there is no such blob.
    Optional<InputStream> open(BlobKey key) throws IOException;

    void delete(BlobKey key) throws IOException;

    /// Every blob, with the time it was kept.
    void forEach(BiConsumer<BlobKey, Instant> reader) throws IOException;
}
