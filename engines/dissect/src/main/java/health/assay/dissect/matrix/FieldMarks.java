package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the columns of a tests matrix by what stands in them, where their heads say nothing known.
final class FieldMarks {

    private static final Pattern TEST = Pattern.compile(
            "[•\\d.) -]{0,4}(Inspected|Inquired|Observed|Examined|Reperformed|Re-performed|Obtained|Compared|Selected|Reviewed"
                    + "|Verified|Read|Traced|Tested|Interviewed|Corroborated|Confirmed|For a sample|Viewed)\\b.*");
    private static final Pattern RESULT = Pattern.compile(
            "(?i)[•\\d.) -]{0,4}(no (relevant |other )?(exceptions?|deviations?|issues?|findings?)\\b|exceptions? noted"
                    + "|deviations? noted|none noted).*");

    private FieldMarks() {}

    static Optional<List<Field>> kinds(List<List<String>> columns) {
        var kinds = new ArrayList<@Nullable Field>(Collections.nCopies(columns.size(), null));
        for (var i = 0; i < columns.size(); i++) {
            kinds.set(i, number(columns.get(i)));
        }
        var tests = mark(columns, kinds, TEST.asMatchPredicate(), Field.TESTS);
        var results = mark(columns, kinds, RESULT.asMatchPredicate(), Field.RESULTS);
        var numbered = kinds.contains(Field.CONTROL_ID);
        if (!(tests > 0 && results > 0) && !(numbered && Math.max(tests, results) > 1)) {
            return Optional.empty();
        }
        return markWidest(columns, kinds)
                ? Optional.of(kinds.stream()
                        .map(kind -> kind == null ? Field.OTHER : kind)
                        .toList())
                : Optional.empty();
    }

    private static @Nullable Field number(List<String> lines) {
        var criteria = lines.stream().filter(Criterion::isOne).count();
        var numbers = lines.stream().filter(ControlIds::isPlain).count();
        if (lines.isEmpty() || numbers < 0.6 * lines.size()) {
            return null;
        }
        return criteria == numbers ? Field.CRITERIA : Field.CONTROL_ID;
    }

    /// Gives a kind to the column with the most lines that begin in a certain way, and returns how many do.
    private static long mark(
            List<List<String>> columns, List<@Nullable Field> kinds, Predicate<String> begins, Field kind) {
        var best = -1;
        var most = 0L;
        for (var i = 0; i < columns.size(); i++) {
            var count = columns.get(i).stream().filter(begins).count();
            if (kinds.get(i) == null && count > most) {
                most = count;
                best = i;
            }
        }
        if (best >= 0) {
            kinds.set(best, kind);
        }
        return most;
    }

    /// The controls stand in the column with the most words of those left.
    private static boolean markWidest(List<List<String>> columns, List<@Nullable Field> kinds) {
        var best = -1;
        var most = 0;
        for (var i = 0; i < columns.size(); i++) {
            var length = columns.get(i).stream().mapToInt(String::length).sum();
            if (kinds.get(i) == null && length > most) {
                most = length;
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        kinds.set(best, Field.CONTROL);
        return true;
    }
}
