package health.assay.dissect.matrix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a control's number from other words, whatever scheme the report numbers by.
final class ControlIds {

    private static final String SHAPE =
            "[A-Za-z]{0,10}[-–_. #]{0,2}(?:[A-Za-z]{1,6}[-–_. ]{0,2})?\\d[\\d.\\-–/_]*(?:[A-Za-z]{1,3}[\\d.\\-–/_]*)?";
    private static final Pattern WHOLE = Pattern.compile(SHAPE + "(?: ?\\([a-z0-9]{1,4}\\))?");
    private static final Pattern RUN_IN = Pattern.compile(
            "^(?:Control (?:#|No\\.?|ID)?:?\\s*)?\\[?(" + SHAPE + ")\\]?\\s*(?:[:–—]|\\s-|\\.(?=\\s)|\\|)\\s*(?=\\S)");

    private ControlIds() {}

    static boolean isOne(String words) {
        return words.length() <= 24 && WHOLE.matcher(words).matches();
    }

    /// A number that stands at the start of the control's own words, set off by a mark.
    static Optional<Matcher> runIn(String text) {
        var matcher = RUN_IN.matcher(text);
        return matcher.find() && matcher.group(1).length() <= 24 ? Optional.of(matcher) : Optional.empty();
    }

    static String tidy(String id) {
        return id.replaceAll("\\s+", " ")
                .replaceAll("(?<=[-–.]) | (?=[-–.])", "")
                .strip();
    }
}
