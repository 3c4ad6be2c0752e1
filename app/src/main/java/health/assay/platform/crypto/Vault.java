package health.assay.platform.crypto;

import health.assay.platform.kernel.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Service;

/// Seals values and opens them again. A purpose, such as `signin.authenticator`, is bound to what is sealed: what was
/// sealed for one opens for no other. Add an identifier to it, and a value does not open in another row either.
@Service
public class Vault {

    private static final int INDEX_BYTES = 32;
    private final Keyrings keyrings;

    Vault(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /// With the installation's key, for what belongs to no organization.
    public byte[] seal(byte[] plain, String purpose) {
        return seal(keyrings.installation(), plain, bound("installation", purpose));
    }

    /// @throws CannotOpen when it was changed, or sealed for something else
    public byte[] open(byte[] sealed, String purpose) {
        var bound = bound("installation", purpose);
        try {
            return keyrings.installation().data().decrypt(sealed, bound);
        } catch (GeneralSecurityException _) { // another node may have renewed the key a moment ago
            return open(keyrings.installationNow(), sealed, bound);
        }
    }

    /// With the key of the organization in scope.
    public byte[] seal(OrganizationId organization, byte[] plain, String purpose) {
        return seal(keyrings.of(organization), plain, bound(organization.toString(), purpose));
    }

    /// @throws CannotOpen when it was changed, or sealed for something else
    /// @throws KeyDestroyed when the organization's key was
    public byte[] open(OrganizationId organization, byte[] sealed, String purpose) {
        var bound = bound(organization.toString(), purpose);
        try {
            return keyrings.of(organization).data().decrypt(sealed, bound);
        } catch (GeneralSecurityException _) { // another node may have renewed the key a moment ago
            return open(keyrings.nowOf(organization), sealed, bound);
        }
    }

    /// A stand-in for a value by which equal values can be found, and nothing else be learnt without the key. Case,
    /// width and spacing do not matter.
    public byte[] blindIndex(OrganizationId organization, String purpose, String value) {
        return fingerprint(organization, purpose, normal(value).getBytes(StandardCharsets.UTF_8));
    }

    /// The same for what belongs to no organization.
    public byte[] blindIndex(String purpose, String value) {
        return keyed(
                keyrings.installation(),
                bound("installation", purpose),
                normal(value).getBytes(StandardCharsets.UTF_8));
    }

    /// As a blind index, for bytes that are compared as they are.
    public byte[] fingerprint(OrganizationId organization, String purpose, byte[] value) {
        return keyed(keyrings.of(organization), bound(organization.toString(), purpose), value);
    }

    /// What is written here comes out sealed. It is whole only once closed.
    public OutputStream sealing(OrganizationId organization, OutputStream sealed, String purpose) throws IOException {
        try {
            return keyrings.of(organization).stream()
                    .newEncryptingStream(sealed, bound(organization.toString(), purpose));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Reading fails with an `IOException` where the sealed bytes were changed or cut off; what came before is genuine.
    public InputStream opening(OrganizationId organization, InputStream sealed, String purpose) throws IOException {
        try {
            return keyrings.nowOf(organization).stream()
                    .newDecryptingStream(sealed, bound(organization.toString(), purpose));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] seal(Keyring keyring, byte[] plain, byte[] bound) {
        try {
            return keyring.data().encrypt(plain, bound);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] open(Keyring keyring, byte[] sealed, byte[] bound) {
        try {
            return keyring.data().decrypt(sealed, bound);
        } catch (GeneralSecurityException _) {
            throw new CannotOpen("A sealed value");
        }
    }

    private static byte[] keyed(Keyring keyring, byte[] bound, byte[] value) {
        var whole = new byte[bound.length + 1 + value.length]; // a zero byte parts them, and a purpose has none
        System.arraycopy(bound, 0, whole, 0, bound.length);
        System.arraycopy(value, 0, whole, bound.length + 1, value.length);
        try {
            return keyring.index().computePrimary(whole, INDEX_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bound(String owner, String purpose) {
        if (purpose.isBlank() || purpose.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A purpose is a word such as signin.authenticator");
        }
        return "assay.seal/1 %s %s".formatted(owner, purpose).getBytes(StandardCharsets.UTF_8);
    }

    private static String normal(String value) {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
