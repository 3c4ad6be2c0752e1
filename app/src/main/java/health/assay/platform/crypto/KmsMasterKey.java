package health.assay.platform.crypto;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/// The master key in the AWS Key Management Service. It never leaves there.
final class KmsMasterKey implements MasterKey {

    private static final Map<String, String> CONTEXT = Map.of("purpose", "assay.master/1");
    private final KmsClient kms;
    private final String key;
    private final List<String> former;

    /// @param key seals; its identifier or ARN
    /// @param former still open what they sealed
    KmsMasterKey(KmsClient kms, String key, List<String> former) {
        this.kms = kms;
        this.key = key;
        this.former = List.copyOf(former);
    }

    @Override
    public String current() {
        return "kms:" + key;
    }

    @Override
    public byte[] seal(byte[] bytes) {
        try {
            return kms.encrypt(request -> request.keyId(key)
                            .plaintext(SdkBytes.fromByteArray(bytes))
                            .encryptionContext(CONTEXT))
                    .ciphertextBlob()
                    .asByteArray();
        } catch (SdkException problem) {
            throw unavailable(problem);
        }
    }

    /// Only with keys that the operator has named: the database must not be able to name one.
    @Override
    public byte[] open(String sealedBy, byte[] sealed) {
        var named = sealedBy.startsWith("kms:") ? sealedBy.substring(4) : sealedBy;
        if (!named.equals(key) && !former.contains(named)) {
            throw new CannotOpen("A key sealed by " + sealedBy);
        }
        try {
            return kms.decrypt(request -> request.keyId(named)
                            .ciphertextBlob(SdkBytes.fromByteArray(sealed))
                            .encryptionContext(CONTEXT))
                    .plaintext()
                    .asByteArray();
        } catch (InvalidCiphertextException | IncorrectKeyException _) {
            throw new CannotOpen("A key sealed by " + sealedBy);
        } catch (SdkException problem) {
            throw unavailable(problem);
        }
    }

    private static MasterKeyUnavailable unavailable(SdkException problem) {
        return new MasterKeyUnavailable("AWS KMS did not do as asked", problem);
    }

    @Override
    public String remedy() {
        return "The KMS key %s is not the one it was sealed with. Name that one in ASSAY_KMS_KEY or ASSAY_KMS_FORMER_KEYS."
                .formatted(key);
    }

    @Override
    public String toString() {
        return "[master key %s in AWS KMS]".formatted(key);
    }
}
