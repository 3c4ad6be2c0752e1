package health.assay.dissect.matrix;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that begin with the number of the control they speak about, however the number is set off.
record KeyedWords(String id, String words) {

    private static final Pattern LEAD = Pattern.compile(
            "^[\\s•▪●*>–—\\-\\[(]*(?:(?:Control|Ref(?:erence)?|Exception|Deviation|Finding|For|Response (?:to|for))"
                    + "(?:\\s+(?:[Cc]ontrol|[Ee]xception|[Dd]eviation))?\\s*(?:#|No\\.?|ID|[Nn]umber|in|under)?:?\\s+)?");
    private static final Pattern MARKS = Pattern.compile("^[\\s:;,–—.)\\]|=>→\\-]+");

    /// The longest of the numbers that the text begins with.
    static @Nullable KeyedWords of(String text, Collection<String> ids) {
        var whole = in(text.replaceFirst("^[\\s•▪●*>–—\\-\\[(]+", ""), ids);
        return whole != null ? whole : in(LEAD.matcher(text).replaceFirst(""), ids);
    }

    private static @Nullable KeyedWords in(String text, Collection<String> ids) {
        String best = null;
        for (var id : ids) {
            if (text.startsWith(id) && (best == null || id.length() > best.length()) && !goesOn(text, id)) {
                best = id;
            }
        }
        return best == null
                ? null
                : new KeyedWords(
                        best,
                        MARKS.matcher(text.substring(best.length()))
                                .replaceFirst("")
                                .strip());
    }

    private static boolean goesOn(String words, String id) {
        return words.length() > id.length()
                && (Character.isLetterOrDigit(words.charAt(id.length()))
                        || words.charAt(id.length()) == '.'
                                && words.length() > id.length() + 1
                                && Character.isDigit(words.charAt(id.length() + 1)));
    }
}
