package health.assay.frameworks.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// UUIDs made from names (RFC 9562, version 5), so that the same content exports to the same document.
/// OSCAL accepts versions 4 and 5 only, which rules out the JDK's own named UUIDs (version 3).
final class NamedUuid {

    private static final UUID ASSAY = UUID.fromString("7c0b1c7e-4a56-5d0c-9a53-6f1f0f5d2b18");

    private NamedUuid() {}

    static String of(String... names) {
        return of(ASSAY, String.join("\n", names)).toString();
    }

    static UUID of(UUID namespace, String name) {
        var bytes = ByteBuffer.wrap(sha1(namespace, name));
        var high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        var low = (bytes.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    private static byte[] sha1(UUID namespace, String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }
}
