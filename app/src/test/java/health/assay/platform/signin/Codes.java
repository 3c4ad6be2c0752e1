package health.assay.platform.signin;

import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;

/// An authenticator app, for tests: the key as it is printed, and the code of a moment.
public final class Codes {

    private Codes() {}

    public static String now(String printedKey) {
        return at(printedKey, Instant.now());
    }

    public static String at(String printedKey, Instant instant) {
        return Totp.code(key(printedKey), instant);
    }

    private static byte[] key(String printed) {
        return Base32.decode(printed.replaceAll("\\s+", ""));
    }
}
