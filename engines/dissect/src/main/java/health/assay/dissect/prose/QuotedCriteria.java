package health.assay.dissect.prose;

import health.assay.dissect.prose.text.CriterionIds;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the id of a criterion that the auditor quotes without it, by its words in the tests section.
final class QuotedCriteria {

    private static final Pattern QUOTE = Pattern.compile("[“\"]([^”\"]{25,600})[”\"]");
    private static final int KNOWN_BY = 40;
    private static final int NEAR = 90;

    private QuotedCriteria() {}

    static List<Criterion> in(String basis, Passage tests) {
        var found = new ArrayList<Criterion>();
        var words = tests.text().toLowerCase(Locale.ROOT);
        var quotes = QUOTE.matcher(basis);
        while (quotes.find()) {
            var quote = quotes.group(1).toLowerCase(Locale.ROOT);
            var at = words.indexOf(quote.substring(0, Math.min(KNOWN_BY, quote.length())));
            if (at >= 0) {
                var before = CriterionIds.criteria(tests.text().substring(Math.max(0, at - NEAR), at));
                if (!before.isEmpty()) {
                    found.add(before.getLast());
                }
            }
        }
        return found;
    }
}
