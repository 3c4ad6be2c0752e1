package health.assay.dissect.matrix;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// "Exception 3": a report may number its exceptions, and answer them by that number.
final class ExceptionNumber {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\b(?:exception|deviation|finding)\\s*(?:#|no\\.?|number)?\\s*(\\d{1,3})(?![.\\-–\\d]*\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:#|[Nn]o\\.?\\s*)?(\\d{1,3})");
    private static final int NEAR = 60;

    private ExceptionNumber() {}

    /// The number that words name near their beginning.
    static @Nullable String in(String words) {
        var matcher = NUMBERED.matcher(words);
        return matcher.find() && matcher.start() < NEAR ? matcher.group(1) : null;
    }

    /// Whether a result bears the number that an answer names.
    static boolean isNamed(String name, String result) {
        var bare = NUMBER.matcher(name.strip());
        var number = bare.matches() ? bare.group(1) : in(name);
        return number != null && bears(number, result);
    }

    static boolean bears(String number, String result) {
        return NUMBERED.matcher(result).results().anyMatch(match -> number.equals(match.group(1)));
    }
}
