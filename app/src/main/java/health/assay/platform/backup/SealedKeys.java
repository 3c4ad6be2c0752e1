package health.assay.platform.backup;

import health.assay.platform.kernel.Sensitive;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The master key, sealed with a passphrase so that it may travel with a backup: Argon2id, then AES-256-GCM.
final class SealedKeys {

    private static final byte[] FORM = "assay.keys/1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int MEMORY_KB = 64 * 1024;

    private SealedKeys() {}

    static byte[] seal(byte[] plain, Sensitive<String> passphrase) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, nonce).doFinal(plain);
            return ByteBuffer.allocate(SALT + NONCE + sealed.length)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// @throws DamagedBackup when the passphrase is another one
    static byte[] open(byte[] sealed, Sensitive<String> passphrase) {
        var bytes = ByteBuffer.wrap(sealed);
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        try {
            bytes.get(salt).get(nonce);
            var rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return cipher(Cipher.DECRYPT_MODE, passphrase, salt, nonce).doFinal(rest);
        } catch (GeneralSecurityException | BufferUnderflowException _) {
            throw new DamagedBackup(List.of("The keys in the backup do not open with this passphrase"));
        }
    }

    private static Cipher cipher(int mode, Sensitive<String> passphrase, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(MEMORY_KB)
                .withIterations(3)
                .withParallelism(1)
                .build());
        var key = new byte[32];
        generator.generateBytes(passphrase.reveal().getBytes(StandardCharsets.UTF_8), key);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(FORM);
        return cipher;
    }
}
