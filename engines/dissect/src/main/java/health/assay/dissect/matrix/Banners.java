package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the criteria that words name: as a banner above controls, or listed in a cell.
final class Banners {

    private static final Pattern ID =
            Pattern.compile("(?<![\\w.])(CC\\d\\.\\d|A1\\.\\d|PI1\\.\\d|C1\\.\\d|P\\d\\.\\d)(?![\\d.]*\\d|[-–]\\d)");
    private static final Pattern LEAD = Pattern.compile(
            "^(?i:(?:applicable |common |additional )?(?:trust services? |tsc |aicpa )?(?:criteri(?:a|on)|tsc|principle|requirement)s?"
                    + "(?: for \\w+)?\\s*(?:#|no\\.?|ref\\.?|reference|id)?\\s*[:\\-–—]?\\s*)?");

    /// "CC2 Communication and Information": the heading of a series of criteria.
    private static final Pattern SERIES = Pattern.compile(
            "^(?:CC[1-9]|A1|PI1|C1|P[1-8])(?:\\.0)?(?:\\s*[:–—-]|\\s+Series\\b)?\\s+[A-Z][\\w,/& ()–-]{3,80}$");

    private Banners() {}

    static boolean isSeries(String text) {
        return SERIES.matcher(text).matches();
    }

    /// The criteria a line begins with, if it is a banner: ids first, perhaps after a word such as "Criterion".
    static List<Criterion> atStart(String text) {
        var lead = LEAD.matcher(text);
        var start = lead.find() ? lead.end() : 0;
        var criteria = new ArrayList<Criterion>();
        var matcher = ID.matcher(text);
        while (matcher.find(start) && text.substring(start, matcher.start()).matches("[\\s,;&/(\\[]*(and )?")) {
            if (Criterion.isOne(matcher.group(1))) {
                criteria.add(new Criterion(matcher.group(1)));
            }
            start = matcher.end();
        }
        return criteria;
    }

    /// The words after the ids that [#atStart] finds.
    static String after(String text) {
        var ids = ID.matcher(text);
        var end = 0;
        while (ids.find() && text.substring(end, ids.start()).matches("[\\s\\w:–—-]{0,20}[\\s,;&/(\\[]*")) {
            end = ids.end();
        }
        return text.substring(end).replaceFirst("^[\\s:–—.)\\-]+", "");
    }

    /// All criteria named anywhere in the words, in order.
    static Set<Criterion> in(String text) {
        var criteria = new LinkedHashSet<Criterion>();
        var matcher = ID.matcher(text);
        while (matcher.find()) {
            if (Criterion.isOne(matcher.group(1))) {
                criteria.add(new Criterion(matcher.group(1)));
            }
        }
        return criteria;
    }
}
