package health.assay.platform.crypto;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.security.GeneralSecurityException;

/// What a key is for. No key serves two uses. The order is part of how keyrings are kept: add at the end.
enum Use {
    /// Seals values.
    DATA(PredefinedAeadParameters.AES256_GCM, true),
    /// Seals files, a megabyte at a time.
    STREAM(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, true),
    /// Makes blind indexes and addresses of content. Never renewed: what was stored could not be found again.
    INDEX(hmac(), false),
    /// Signs as the installation. Renewed only when the old key is feared lost, so not with the others.
    SIGNING(Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX), false);

    private final Parameters parameters;
    private final boolean renewable;

    Use(Parameters parameters, boolean renewable) {
        this.parameters = parameters;
        this.renewable = renewable;
    }

    Parameters parameters() {
        return parameters;
    }

    boolean isRenewable() {
        return renewable;
    }

    private static Parameters hmac() {
        try {
            return HmacPrfParameters.builder()
                    .setKeySizeBytes(32)
                    .setHashType(HmacPrfParameters.HashType.SHA256)
                    .build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
