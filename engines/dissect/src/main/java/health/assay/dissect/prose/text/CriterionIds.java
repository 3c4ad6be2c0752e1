package health.assay.dissect.prose.text;

import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the ids of criteria, and of series of criteria, in text. A control's id that begins like one is none.
public final class CriterionIds {

    static final Pattern SHAPE = Pattern.compile("(?<![\\w.-])(CC|PI|A|C|P) ?([1-9]\\.\\d)(?![\\d]|[.-]\\d)");

    private static final Pattern SERIES =
            Pattern.compile("(?<![\\w.])((?:CC|PI|A|C|P)(?:[1-9](?:\\.0)?)?)[ -]?(?i:series)");
    private static final Pattern BARE_SERIES = Pattern.compile("(?<![\\w.])(CC[1-9])(?:\\.[0x])?(?![\\w.])");

    private CriterionIds() {}

    public static List<Criterion> criteria(String text) {
        var found = new ArrayList<Criterion>();
        var matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            var id = matcher.group(1) + matcher.group(2);
            if (Criterion.isOne(id)) {
                found.add(new Criterion(id));
            }
        }
        return found;
    }

    /// The ids as printed in a column for them: criteria where there are any, else series such as "CC6 Series".
    public static List<String> printed(String text) {
        var found = new ArrayList<String>();
        var criteria = SHAPE.matcher(text);
        while (criteria.find()) {
            add(found, criteria.group(1) + criteria.group(2));
        }
        if (found.isEmpty()) {
            var series = SERIES.matcher(text);
            while (series.find()) {
                add(found, series.group(1) + " Series");
            }
        }
        if (found.isEmpty()) {
            var bare = BARE_SERIES.matcher(text);
            while (bare.find()) {
                add(found, bare.group(1));
            }
        }
        return found;
    }

    private static void add(List<String> found, String id) {
        if (!found.contains(id)) {
            found.add(id);
        }
    }

    /// Whether the words are ids of criteria or series and little else.
    public static boolean isOnlyIds(String text) {
        if (printed(text).isEmpty()) {
            return false;
        }
        var rest = SHAPE.matcher(SERIES.matcher(text).replaceAll("")).replaceAll("");
        rest = BARE_SERIES
                .matcher(rest)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:and|series)\\b|[^a-z]", "");
        return rest.isEmpty();
    }
}
