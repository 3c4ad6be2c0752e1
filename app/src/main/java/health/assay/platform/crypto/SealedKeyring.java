package health.assay.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.KmsEnvelopeAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// A keyring as it is kept: sealed with a key made for it alone, which the master key has sealed.
///
/// @param sealedBy which master key, in which version
record SealedKeyring(byte[] bytes, String sealedBy) {

    /// @param owner whose keyring it is: one put in another's place does not open
    static SealedKeyring of(Keyring keyring, MasterKey master, String owner) {
        try {
            var sealedBy = master.current();
            return new SealedKeyring(envelope(master, sealedBy).encrypt(keyring.bytes(), associated(owner)), sealedBy);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A keyring could not be sealed", broken);
        }
    }

    Keyring open(MasterKey master, String owner) {
        try {
            return Keyring.parse(envelope(master, sealedBy).decrypt(bytes, associated(owner)));
        } catch (GeneralSecurityException _) {
            throw new CannotOpen("The keyring of " + owner);
        }
    }

    private static byte[] associated(String owner) {
        return ("assay.keyring/1 " + owner).getBytes(StandardCharsets.UTF_8);
    }

    private static Aead envelope(MasterKey master, String sealedBy) throws GeneralSecurityException {
        return KmsEnvelopeAead.create(PredefinedAeadParameters.AES256_GCM, new Remote(master, sealedBy));
    }

    /// The master key as Tink wants it.
    private record Remote(MasterKey master, String sealedBy) implements Aead {

        @Override
        public byte[] encrypt(byte[] key, byte[] none) {
            return master.seal(key);
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] none) {
            return master.open(sealedBy, sealed);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedKeyring(var theirs, var by)
                && sealedBy.equals(by)
                && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "[keys sealed by %s]".formatted(sealedBy);
    }
}
