package health.assay.platform.audit;

import java.util.Arrays;
import java.util.HexFormat;

/// SHA-256 of an entry.
public record Hash(byte[] bytes) {

    /// What stands before the first entry of a chain.
    public static final Hash NONE = new Hash(new byte[32]);

    public Hash {
        bytes = bytes.clone();
        if (bytes.length != 32) {
            throw new IllegalArgumentException("A SHA-256 has 32 bytes, not " + bytes.length);
        }
    }

    public static Hash parse(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash(var theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
