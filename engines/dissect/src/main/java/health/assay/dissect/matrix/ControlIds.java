package health.assay.dissect.matrix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a control's number from other words, whatever scheme the report numbers by.
final class ControlIds {

    private static final String SHAPE =
            "(?:[A-Za-z]{1,10}[-–_. #]{0,2}){0,4}\\d[\\d.\\-–/_]*(?:[A-Za-z]{1,3}[\\d.\\-–/_]*)?";
    private static final Pattern WHOLE = Pattern.compile(SHAPE + "(?: ?\\([a-z0-9]{1,4}\\))?");
    private static final Pattern RUN_IN = Pattern.compile(
            "^(?:Control (?:#|No\\.?|ID)?:?\\s*)?\\[?(" + SHAPE + ")\\]?\\s*(?:[:–—]|\\s-|\\.(?=\\s)|\\|)\\s*(?=\\S)");

    /// A number that could be nothing else: letters or digits parted by marks, such as CC6.1.2, AC-02 or 4.07.
    private static final Pattern PLAIN =
            Pattern.compile("(?:[A-Z]{1,6}[-–_.]?){0,3}\\d{1,4}(?:[-–_.]\\d{1,4}){0,3}[a-z]?(?<=\\d[a-z]?)");

    private ControlIds() {}

    /// Stricter than [#isOne]: a word that can only be a control's number.
    static boolean isPlain(String word) {
        var bare = word.replaceAll("^[\\[(]|[\\]):.]$", "");
        return bare.length() >= 3 && PLAIN.matcher(bare).matches() && bare.matches(".*[-–_.A-Z].*");
    }

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

    /// The number without a mark after it, and without the word "Control" where it can stand without.
    static String bare(String words) {
        var plain = words.replaceAll("^[\\[(]|[\\s\\]):.|–—-]+$", "");
        var alone = plain.replaceAll("^(?:[Cc]ontrol|CONTROL)\\s*(?:#|[Nn]o\\.?|ID|[Nn]umber)?:?\\s+", "");
        return tidy(isPlain(alone) ? alone : plain);
    }

    /// A number that its narrow column broke over lines.
    static String ofLines(List<String> lines) {
        var joined = String.join("", lines);
        return lines.size() > 1 && isPlain(joined) ? joined : tidy(String.join(" ", lines));
    }
}
