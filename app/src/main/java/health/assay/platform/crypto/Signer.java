package health.assay.platform.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Service;

/// Signs as this installation, so that others can tell what it has stated.
@Service
public class Signer {

    private final Keyrings keyrings;

    Signer(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /// 64 bytes, Ed25519 over exactly these bytes.
    public byte[] sign(byte[] message) {
        try {
            return keyrings.installation().signing().sign(message);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public boolean verify(byte[] message, byte[] signature) {
        return publicKey().verifies(message, signature);
    }

    @AccessesPartialKey
    public VerifyingKey publicKey() {
        try {
            var publicKeys = keyrings.installation().keyset(Use.SIGNING).getPublicKeysetHandle();
            if (publicKeys.getPrimary().getKey() instanceof Ed25519PublicKey key) {
                return new VerifyingKey(key.getPublicKeyBytes().toByteArray());
            }
            throw new IllegalStateException("The signing key is not of Ed25519");
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
