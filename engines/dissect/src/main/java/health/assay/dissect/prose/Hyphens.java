package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells a hyphen that belongs to a word from one that only breaks it at the end of a line, by the document's own
/// words.
public final class Hyphens {

    private static final Set<String> PREFIXES = Set.of(
            "e", "non", "self", "multi", "co", "re", "pre", "post", "sub", "cross", "third", "one", "two", "three",
            "four", "off", "on", "in", "end", "long", "short", "high", "low", "full", "real", "well", "anti", "de",
            "user", "role");

    private final Set<String> words = new HashSet<>();

    private Hyphens() {}

    public static Hyphens of(List<Page> pages) {
        var hyphens = new Hyphens();
        for (var page : pages) {
            for (var line : page.lines()) {
                hyphens.learn(line);
            }
        }
        return hyphens;
    }

    static Hyphens ofLines(List<Line> lines) {
        var hyphens = new Hyphens();
        lines.forEach(hyphens::learn);
        return hyphens;
    }

    private void learn(Line line) {
        for (var index = 0; index < line.words().size(); index++) {
            var word = bare(line.words().get(index).text());
            var isBroken = index == line.words().size() - 1 && word.endsWith("-");
            if (word.length() > 1 && !isBroken) {
                words.add(word);
            }
        }
    }

    /// The two parts as one word where `before` ends in a hyphen at the end of a line.
    public String join(String before, String after) {
        var stem = before.substring(0, before.length() - 1);
        if (before.endsWith("\u00ad")) {
            return stem + after;
        }
        return keeps(stem, after) ? before + after : stem + after;
    }

    private boolean keeps(String stem, String after) {
        if (stem.isEmpty() || after.isEmpty() || !Character.isLowerCase(after.charAt(0))) {
            return true;
        }
        var head = bare(stem);
        var tail = bare(after);
        if (words.contains(head + "-" + tail)) {
            return true;
        }
        if (words.contains(head + tail)) {
            return false;
        }
        var last = head.substring(head.lastIndexOf('-') + 1);
        return PREFIXES.contains(last) || (head.length() > 2 && words.contains(last) && words.contains(tail));
    }

    private static String bare(String word) {
        var from = 0;
        var to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)) && word.charAt(to - 1) != '-') {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
