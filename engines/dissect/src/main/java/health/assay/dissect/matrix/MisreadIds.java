package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts right control numbers that character recognition misread, where the criterion above them shows what was meant.
final class MisreadIds {

    private static final Pattern TAIL = Pattern.compile("^(.*?)[.,]?(\\d{1,3})$");

    private MisreadIds() {}

    /// The number as it must have been printed, if the words are a slip away from the criterion's own.
    static Optional<String> repaired(String words, Criterion criterion) {
        var compact = words.replace(" ", "").replace(',', '.');
        if (compact.length() > 14 || compact.startsWith(criterion.id() + ".")) {
            return compact.equals(words) ? Optional.empty() : Optional.of(compact);
        }
        var tail = TAIL.matcher(compact);
        if (!tail.matches() || Criterion.isOne(tail.group(1)) || distance(tail.group(1), criterion.id()) > 2) {
            return Optional.empty();
        }
        return Optional.of(criterion.id() + "." + tail.group(2));
    }

    /// How many letters must change for one word to become the other.
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = row;
        }
        return before[other.length()];
    }
}
