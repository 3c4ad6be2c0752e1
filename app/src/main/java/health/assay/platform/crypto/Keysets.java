package health.assay.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import health.assay.platform.kernel.Sensitive;
import java.security.GeneralSecurityException;

/// The only place where keys leave Tink's keeping, as bytes to be sealed or as the text of the key file.
final class Keysets {

    private static final Configuration TINK = tink();

    private Keysets() {}

    private static Configuration tink() {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static KeysetHandle fresh(Parameters kind) {
        try {
            return KeysetHandle.generateNew(kind, TINK);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The same keys and a new one, which is used from now on.
    static KeysetHandle renewed(KeysetHandle keys, Parameters kind) {
        try {
            return KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(kind)
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Aead aead(KeysetHandle keys) {
        return primitive(keys, Aead.class);
    }

    static <P> P primitive(KeysetHandle keys, Class<P> kind) {
        try {
            return keys.getPrimitive(TINK, kind);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static byte[] bytes(KeysetHandle keys) {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get(), TINK);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static KeysetHandle parse(byte[] bytes) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), TINK);
    }

    static Sensitive<String> text(KeysetHandle keys) {
        try {
            return new Sensitive<>(
                    TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static KeysetHandle parse(Sensitive<String> text) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(text.reveal(), TINK, InsecureSecretKeyAccess.get());
    }
}
