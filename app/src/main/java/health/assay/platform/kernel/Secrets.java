package health.assay.platform.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Secrets that we make up and hand out, as links and tokens. Only their hashes are kept; they are too long to be
/// guessed, so a plain hash
/// will do, as it would not for a password.
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    public static Sensitive<String> fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Sensitive<>(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
