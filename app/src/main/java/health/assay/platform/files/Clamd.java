package health.assay.platform.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The daemon of ClamAV, asked over its own protocol: pieces preceded by their length, an empty one at the end.
record Clamd(SocketAddress address, Duration patience) implements Scanner {

    private static final int LONGEST_ANSWER = 4096;

    /// @param where `unix:/run/clamav/clamd.ctl` or `host:3310`
    static Clamd at(String where, Duration patience) {
        if (where.startsWith("unix:")) {
            return new Clamd(UnixDomainSocketAddress.of(where.substring(5)), patience);
        }
        var colon = where.lastIndexOf(':');
        if (colon < 1 || !where.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("Name clamd as host:port or unix:/path, not '%s'".formatted(where));
        }
        return new Clamd(
                new InetSocketAddress(where.substring(0, colon), Integer.parseInt(where.substring(colon + 1))),
                patience);
    }

    @Override
    public Verdict scan(InputStream content) {
        try (var channel = SocketChannel.open(address)) {
            var watch = Thread.startVirtualThread(() -> closeInTheEnd(channel));
            try {
                return verdict(ask(channel, content));
            } finally {
                watch.interrupt();
            }
        } catch (IOException problem) {
            return new Verdict.Failed("clamd at %s did not answer: %s".formatted(address, problem.getMessage()));
        }
    }

    private void closeInTheEnd(SocketChannel channel) {
        try (channel) {
            Thread.sleep(patience);
        } catch (InterruptedException _) { // answered in time
            Thread.currentThread().interrupt();
        } catch (IOException _) { // closed already
            return;
        }
    }

    private static String ask(SocketChannel channel, InputStream content) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[1 << 15];
        for (var length = content.read(piece); length >= 0; length = content.read(piece)) {
            if (length > 0) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
        return new String(Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return new Verdict.Infected(answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
        }
        return new Verdict.Failed("clamd answered: " + (answer.isEmpty() ? "nothing" : answer));
    }
}
