package health.assay.dissect.prose.list;

import health.assay.dissect.report.SubserviceOrganization.Method;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells whether a subservice organization's controls are inside the report, from what is said of it or of all of them.
final class ReportingMethods {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s{1,3}(?=\\p{Lu})|\n");
    private static final Pattern INCLUSIVE = Pattern.compile("\\binclusive\\b");
    private static final Pattern CARVED =
            Pattern.compile("\\bcarved?[- ]?out\\b|\\bcarves? out\\b|\\bexcludes the\\b|\\bexcluded from\\b");

    private static final Pattern FOLLOWED_BY_NAME = Pattern.compile("\\b(?:for|to|of)\\b");

    private ReportingMethods() {}

    /// What a text that speaks of one organization alone says of it, such as its cell in a table.
    static @Nullable Method said(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        var inclusive = INCLUSIVE.matcher(words).find();
        var carved = CARVED.matcher(words).find();
        return inclusive == carved ? null : inclusive ? Method.INCLUSIVE : Method.CARVE_OUT;
    }

    /// Where a text uses both methods, the sentence that names the organization decides; carve-out is the usual one.
    static Method of(String name, String text) {
        var all = said(text);
        if (all != null) {
            return all;
        }
        for (var sentence : SENTENCE.split(text)) {
            var words = sentence.toLowerCase(Locale.ROOT);
            var at = words.indexOf(name.toLowerCase(Locale.ROOT));
            if (at >= 0 && INCLUSIVE.matcher(words).find()) {
                return within(words, at);
            }
        }
        return Method.CARVE_OUT;
    }

    /// "Carve-out for A and inclusive for B" names the methods first, "A by carve-out and B by inclusive" last.
    private static Method within(String sentence, int name) {
        var inclusive = first(INCLUSIVE, sentence);
        var carved = first(CARVED, sentence);
        if (carved < 0) {
            return Method.INCLUSIVE;
        }
        var earlier = inclusive < carved ? Method.INCLUSIVE : Method.CARVE_OUT;
        var later = inclusive < carved ? Method.CARVE_OUT : Method.INCLUSIVE;
        if (name < Math.min(inclusive, carved)) {
            return earlier;
        }
        if (name > Math.max(inclusive, carved)) {
            return later;
        }
        return FOLLOWED_BY_NAME
                        .matcher(sentence.substring(Math.max(inclusive, carved)))
                        .find()
                ? earlier
                : later;
    }

    private static int first(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : -1;
    }
}
