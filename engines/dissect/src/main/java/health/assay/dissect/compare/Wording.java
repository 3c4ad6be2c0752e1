package health.assay.dissect.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A text as words. Case, punctuation and hyphens do not tell two wordings apart: they change with the layout.
public final class Wording {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{N}%$#]+");
    private static final String NUMBER = "#";

    private final List<String> printed;
    private final List<String> keys;

    private Wording(List<String> printed, List<String> keys) {
        this.printed = printed;
        this.keys = keys;
    }

    public static Wording of(String text) {
        var printed = new ArrayList<String>();
        var keys = new ArrayList<String>();
        for (var word : SPACE.split(text.strip(), -1)) {
            var key = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
            if (!key.isEmpty()) {
                printed.add(word);
                keys.add(key);
            }
        }
        return new Wording(printed, keys);
    }

    /// The same with one sign for every number, for texts that tell one matter with other counts.
    Wording withoutNumbers() {
        return new Wording(
                printed,
                keys.stream()
                        .map(key -> Character.isDigit(key.charAt(0)) ? NUMBER : key)
                        .toList());
    }

    public boolean isSameAs(Wording other) {
        return keys.equals(other.keys);
    }

    public String key() {
        return String.join(" ", keys);
    }

    List<String> printed() {
        return printed;
    }

    List<String> keys() {
        return keys;
    }

    /// Neighboring words, the beginning counted as one.
    Set<String> pairs() {
        var pairs = new HashSet<String>();
        var before = "";
        for (var key : keys) {
            pairs.add(before + " " + key);
            before = key;
        }
        return pairs;
    }

    /// How much of both wordings is the same, from 0 to 1, by neighboring words.
    public double likeness(Wording other) {
        return likeness(pairs(), other.pairs());
    }

    static double likeness(Set<String> mine, Set<String> theirs) {
        var smaller = mine.size() < theirs.size() ? mine : theirs;
        var larger = smaller == mine ? theirs : mine;
        var shared = smaller.stream().filter(larger::contains).count();
        return larger.isEmpty() ? 0 : 2.0 * shared / (mine.size() + theirs.size());
    }

    /// How this wording became the other one.
    public List<Piece> to(Wording other) {
        return Rewording.of(this, other);
    }
}
