package health.assay.reliance.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Identifiers by name (UUID version 5, RFC 9562): the same document and part always get the same one.
record NameId(String document) {

    private static final UUID NAMESPACE = UUID.fromString("6f0c9e5e-1c3b-5c0a-9d53-2a7f6d0d8f11");

    UUID of(String part) {
        var digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        var hash = ByteBuffer.wrap(digest.digest((document + "/" + part).getBytes(StandardCharsets.UTF_8)));
        var high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        var low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-1", impossible);
        }
    }
}
