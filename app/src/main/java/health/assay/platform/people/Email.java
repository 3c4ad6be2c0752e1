package health.assay.platform.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address that a person signs in with; kept in small letters, so that nobody is two people.
public record Email(String address) {

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

    public Email {
        if (address.length() > 254 || !FORM.matcher(address).matches() || !address.equals(normal(address))) {
            throw new IllegalArgumentException("Not an address in its normal form: " + address);
        }
    }

    /// What somebody typed, if it can be an address at all.
    public static Optional<Email> read(String typed) {
        var address = normal(typed);
        return address.length() <= 254 && FORM.matcher(address).matches()
                ? Optional.of(new Email(address))
                : Optional.empty();
    }

    private static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return address;
    }
}
