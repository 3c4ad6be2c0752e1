package health.assay.platform.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import health.assay.platform.kernel.Sensitive;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Whether a password can be taken. Long ones that nobody would guess early; no rules about signs and digits.
public final class PasswordChoice {

    public static final int SHORTEST = 12;
    private static final int LONGEST = 128; // more costs the server, and weighs no more
    private static final int HARD_ENOUGH = 3; // of 4: not within ten thousand million guesses
    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordChoice() {}

    /// Why it cannot be taken, if so.
    ///
    /// @param known what an attacker knows about its owner: name, address, organization
    public static Optional<String> objection(Sensitive<String> password, Collection<String> known) {
        var text = password.reveal();
        if (text.length() < SHORTEST) {
            return Optional.of(
                    "Use at least %d characters. A few words that do not belong together do well".formatted(SHORTEST));
        }
        if (text.length() > LONGEST) {
            return Optional.of("Use at most %d characters".formatted(LONGEST));
        }
        if (GUESSER.measure(text, List.copyOf(known)).getScore() < HARD_ENOUGH) {
            return Optional.of(
                    "This one is among the first that would be guessed. Add words that do not belong together");
        }
        return Optional.empty();
    }
}
