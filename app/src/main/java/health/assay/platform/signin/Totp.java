package health.assay.platform.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that change every 30 seconds, RFC 6238 with HMAC-SHA-1 and six digits, as every authenticator app makes them.
final class Totp {

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final int TOLERATED_STEPS = 1; // a clock that is half a minute off

    private Totp() {}

    static String code(byte[] secret, Instant at) {
        return code(secret, step(at));
    }

    /// The time step this code belongs to, if it is a fresh one: later than the last that was used, and near the
    /// present.
    static OptionalLong matchingStep(byte[] secret, String typed, Instant now, long lastUsed) {
        var present = step(now);
        var digits = typed.replaceAll("\\s+", "");
        return LongStream.rangeClosed(present - TOLERATED_STEPS, present + TOLERATED_STEPS)
                .filter(step -> step > lastUsed)
                .filter(step -> same(code(secret, step), digits))
                .findFirst();
    }

    private static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    private static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xF;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
