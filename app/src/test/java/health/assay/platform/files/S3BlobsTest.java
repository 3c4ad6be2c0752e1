package health.assay.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.kernel.Identifiers;
import health.assay.platform.kernel.OrganizationId;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Against a real server that speaks as S3 does. It takes long to start, so this runs when it is asked for.
@EnabledIfEnvironmentVariable(named = "ASSAY_SLOW_TESTS", matches = "true")
class S3BlobsTest {

    @TempDir
    private Path folder;

    @Test
    void blobsGoIntoABucketAndComeOutOfItAndAreListedAndDeleted() throws IOException, InterruptedException {
        var port = freePort();
        var server = start(port);
        try (var client = client(port)) {
            awaitAnswer(server, port);
            client.createBucket(request -> request.bucket("blobs"));
            var blobs = new S3Blobs(client, "blobs");
            var key = new BlobKey(OrganizationId.next(), Identifiers.next());
            var draft = Files.writeString(folder.resolve("draft"), "sealed bytes");

            blobs.keep(draft, key);

            assertThat(blobs.open(key))
                    .hasValueSatisfying(
                            content -> assertThat(content).hasBinaryContent("sealed bytes".getBytes(UTF_8)));
            assertThat(keys(blobs)).containsExactly(key);
            blobs.delete(key);
            assertThat(blobs.open(key)).isEmpty();
            assertThat(keys(blobs)).isEmpty();
        } finally {
            server.destroy();
        }
    }

    private static List<BlobKey> keys(S3Blobs blobs) throws IOException {
        var keys = new ArrayList<BlobKey>();
        blobs.forEach((key, _) -> keys.add(key));
        return keys;
    }

    private Process start(int port) throws IOException {
        var jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith("-exec.jar"))
                .findFirst()
                .orElseThrow();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar,
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.http-port=" + port,
                        "--http.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private static void awaitAnswer(Process server, int port) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end) && server.isAlive()) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException _) { // not yet
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The server did not start");
    }

    private static S3Client client(int port) {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .build();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
