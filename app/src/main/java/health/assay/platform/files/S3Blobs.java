package health.assay.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Blobs in a bucket of S3, or of a service that speaks as S3 does.
record S3Blobs(S3Client s3, String bucket) implements BlobStorage {

    @Override
    public void keep(Path draft, BlobKey key) throws IOException {
        try {
            s3.putObject(request -> request.bucket(bucket).key(key.path()), RequestBody.fromFile(draft));
        } catch (SdkException problem) {
            throw new IOException("A file could not be put into the bucket", problem);
        }
    }

    @Override
    public Optional<InputStream> open(BlobKey key) throws IOException {
        try {
            return Optional.of(s3.getObject(request -> request.bucket(bucket).key(key.path())));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException problem) {
            throw new IOException("A file could not be read from the bucket", problem);
        }
    }

    @Override
    public void delete(BlobKey key) throws IOException {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(key.path()));
        } catch (SdkException problem) {
            throw new IOException("A file could not be deleted from the bucket", problem);
        }
    }

    @Override
    public void forEach(BiConsumer<BlobKey, Instant> reader) throws IOException {
        try {
            for (var object :
                    s3.listObjectsV2Paginator(request -> request.bucket(bucket)).contents()) {
                BlobKey.parse(object.key()).ifPresent(key -> reader.accept(key, object.lastModified()));
            }
        } catch (SdkException problem) {
            throw new IOException("The bucket could not be listed", problem);
        }
    }
}
