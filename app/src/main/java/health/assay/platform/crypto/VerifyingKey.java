package health.assay.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The public half of a signing key, Ed25519 of RFC 8032. Anyone may have it, and can check signatures without us.
public record VerifyingKey(byte[] bytes) {

    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410

    public VerifyingKey {
        bytes = bytes.clone();
        if (bytes.length != 32) {
            throw new IllegalArgumentException("A public key of Ed25519 has 32 bytes, not " + bytes.length);
        }
    }

    public boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException _) { // no such point, or no signature at all
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded()));
    }

    private byte[] encoded() {
        var whole = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + bytes.length);
        System.arraycopy(bytes, 0, whole, X509_PREFIX.length, bytes.length);
        return whole;
    }

    /// As other programs read it.
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(Base64.getEncoder().encodeToString(encoded()));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey(var theirs) && Arrays.equals(bytes, theirs);
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
