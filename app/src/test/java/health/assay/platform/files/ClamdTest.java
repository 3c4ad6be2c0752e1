package health.assay.platform.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClamdTest {

    private static final byte[] LETTER = "Dear auditor, ".repeat(10_000).getBytes(UTF_8);

    /// A harmless text that every scanner reports on purpose; in two parts, so that none reports this file.
    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(US_ASCII);

    @Test
    void theWholeContentArrivesAndAnOkMeansClean() throws IOException {
        try (var daemon = new Daemon("stream: OK\0")) {
            var verdict = daemon.client().scan(new ByteArrayInputStream(LETTER));

            assertThat(verdict).isEqualTo(new Scanner.Verdict.Clean());
            assertThat(daemon.received.toByteArray()).isEqualTo(LETTER);
        }
    }

    @Test
    void aFindingIsNamed() throws IOException {
        try (var daemon = new Daemon("stream: Eicar-Signature FOUND\0")) {
            assertThat(daemon.client().scan(new ByteArrayInputStream(LETTER)))
                    .isEqualTo(new Scanner.Verdict.Infected("Eicar-Signature"));
        }
    }

    @Test
    void whateverElseIsSaidIsNoCleanBillOfHealth() throws IOException {
        for (var answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "OK\0", "stream: OK FOUND OK\0"}) {
            try (var daemon = new Daemon(answer)) {
                assertThat(daemon.client().scan(new ByteArrayInputStream(LETTER)))
                        .isInstanceOf(Scanner.Verdict.Failed.class);
            }
        }
    }

    @Test
    void aDaemonThatIsAwayOrSilentFailsTheScan() throws IOException {
        int free;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        var away = Clamd.at("127.0.0.1:" + free, Duration.ofSeconds(20));
        assertThat(away.scan(new ByteArrayInputStream(LETTER))).isInstanceOf(Scanner.Verdict.Failed.class);

        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var client = Clamd.at("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300));
            assertThat(client.scan(new ByteArrayInputStream(LETTER))).isInstanceOf(Scanner.Verdict.Failed.class);
        }
    }

    @Test
    void aScannerThatIsNamedWronglyIsRefused() {
        assertThatThrownBy(() -> Clamd.at("clamd", Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDaemonOfThisMachineFindsTheTestText() {
        var socket = Path.of("/run/clamav/clamd.ctl");
        assumeThat(Files.exists(socket)).as("clamd runs here").isTrue();
        var clamd = Clamd.at("unix:" + socket, Duration.ofMinutes(1));

        assertThat(clamd.scan(new ByteArrayInputStream(LETTER))).isEqualTo(new Scanner.Verdict.Clean());
        assertThat(clamd.scan(new ByteArrayInputStream(EICAR))).isInstanceOf(Scanner.Verdict.Infected.class);
    }

    /// Reads what clamd would read, and answers as it is told.
    private static final class Daemon implements AutoCloseable {
        private final ServerSocket server;
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();

        Daemon(String answer) throws IOException {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.startVirtualThread(() -> serve(answer));
        }

        Clamd client() {
            return Clamd.at("127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(20));
        }

        private void serve(String answer) {
            try (Socket client = server.accept();
                    var in = new DataInputStream(client.getInputStream())) {
                assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    received.write(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(US_ASCII));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
