package health.assay.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import health.assay.platform.database.Misconfigured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// The master key in a file beside the data. Whoever has both can read everything, so it should be copied elsewhere.
final class FileMasterKey implements MasterKey {

    private static final byte[] PURPOSE = "assay.master/1".getBytes(StandardCharsets.UTF_8);
    private final KeyFile file;
    private volatile KeysetHandle keys;

    private FileMasterKey(KeyFile file, KeysetHandle keys) {
        this.file = file;
        this.keys = keys;
    }

    /// @param sealedBefore whether the database holds keys: then a missing file must not be replaced by a new one
    /// @throws Misconfigured when the file is missing though it was used, or is no key file
    static FileMasterKey open(KeyFile file, boolean sealedBefore) {
        try {
            if (!file.exists() && sealedBefore) {
                throw new Misconfigured("The key file %s is missing, and the database holds data sealed with it. "
                                .formatted(file.path())
                        + "Put it back from your copy; a new key could not open them.");
            }
            if (!file.exists()) {
                file.create(Keysets.text(Keysets.fresh(PredefinedAeadParameters.AES256_GCM)));
            }
            return new FileMasterKey(file, Keysets.parse(file.read()));
        } catch (IOException problem) {
            throw new Misconfigured(
                    "The key file %s cannot be used: %s".formatted(file.path(), problem.getMessage()), problem);
        } catch (GeneralSecurityException _) { // its cause may quote the file
            throw new Misconfigured("The key file %s is damaged. Put it back from your copy.".formatted(file.path()));
        }
    }

    /// Adds a key that seals from now on. The file is on disk before anything is sealed with it. Older keys stay in it:
    /// a backup from before may need them.
    synchronized void renew() {
        try {
            var renewed = Keysets.renewed(Keysets.parse(file.read()), PredefinedAeadParameters.AES256_GCM);
            file.replace(Keysets.text(renewed));
            keys = renewed;
        } catch (IOException | GeneralSecurityException problem) {
            throw new IllegalStateException("The key file could not be renewed; the old one stays", problem);
        }
    }

    @Override
    public String current() {
        return "file:" + Integer.toUnsignedString(keys.getPrimary().getId());
    }

    @Override
    public byte[] seal(byte[] key) {
        try {
            return Keysets.aead(keys).encrypt(key, PURPOSE);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public byte[] open(String sealedBy, byte[] sealed) {
        try {
            return Keysets.aead(keys).decrypt(sealed, PURPOSE);
        } catch (GeneralSecurityException _) {
            throw new CannotOpen("A key sealed by " + sealedBy);
        }
    }

    @Override
    public String remedy() {
        return "The key file %s is not the one it was sealed with. Put the right one back from your copy."
                .formatted(file.path());
    }

    @Override
    public String toString() {
        return "[master key in %s]".formatted(file.path());
    }
}
