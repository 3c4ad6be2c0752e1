package health.assay.platform.files;

import health.assay.platform.database.Misconfigured;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.s3.S3Client;

/// Chooses where files are kept and who scans them: `assay.files.bucket` names a bucket, `assay.files.clamd` a scanner.
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Bean
    Blobs.DraftFolder draftFolder(Environment environment) {
        return new Blobs.DraftFolder(folder(environment).resolve("drafts"));
    }

    @Bean
    BlobStorage blobStorage(Environment environment) {
        var bucket = environment.getProperty("assay.files.bucket");
        return bucket == null ? new DiskBlobs(folder(environment)) : new S3Blobs(s3(environment), bucket);
    }

    private static S3Client s3(Environment environment) {
        var client = S3Client.builder();
        var endpoint = environment.getProperty("assay.files.endpoint");
        if (endpoint != null) {
            client.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
        }
        return client.build();
    }

    @Bean
    Scanner scanner(Environment environment) {
        var clamd = environment.getProperty("assay.files.clamd");
        try {
            return clamd == null ? new Scanner.None() : Clamd.at(clamd, PATIENCE);
        } catch (IllegalArgumentException problem) {
            throw new Misconfigured("ASSAY_FILES_CLAMD cannot be used. " + problem.getMessage(), problem);
        }
    }

    private static Path folder(Environment environment) {
        return Path.of(environment.getRequiredProperty("assay.data"))
                .toAbsolutePath()
                .normalize()
                .resolve("files");
    }
}
