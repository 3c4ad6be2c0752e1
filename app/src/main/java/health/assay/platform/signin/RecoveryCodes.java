package health.assay.platform.signin;

import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ten codes to print and put away. Each works once.
final class RecoveryCodes {

    private static final int CODES = 10;
    private static final int SIGNS = 16; // 79 bits: too many to try
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"; // none looks like another
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<Sensitive<String>> fresh() {
        return IntStream.range(0, CODES).mapToObj(_ -> code()).toList();
    }

    /// Of the code as typed, however it is spaced.
    static byte[] hash(Sensitive<String> typed) {
        return Secrets.hash(typed.reveal().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", ""));
    }

    private static Sensitive<String> code() {
        var signs = RANDOM.ints(SIGNS, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
        return new Sensitive<>(signs.replaceAll("(.{4})(?!$)", "$1-"));
    }
}
