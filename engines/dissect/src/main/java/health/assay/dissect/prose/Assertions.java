package health.assay.dissect.prose;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.prose.text.CriterionIds;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads management's assertion, and whether it owns up to what the auditor found.
final class Assertions {

    private static final Pattern EXCEPT = Pattern.compile("\\bexcept (?:for|that|as)\\b|\\bwith the exception of\\b");
    private static final Pattern FAILED = Pattern.compile(
            "\\b(?:criteri(?:on|a)|commitments?|requirements?) [^.]{0,80}\\b(?:was|were) not (?:met|achieved)\\b|\\bmaterial (?:deficienc(?:y|ies)|weakness(?:es)?)\\b|\\bidentified [^.]{0,40}\\b(?:deficienc(?:y|ies)|exceptions?)\\b");

    private Assertions() {}

    static Assertion read(@Nullable Section section, Hyphens hyphens, Opinion opinion, List<Doubt> doubts) {
        if (section == null) {
            doubts.add(Doubt.of("assertion", "No assertion by management was found."));
            return new Assertion(false, null, null);
        }
        var text = Passage.of(section.lines(), hyphens).text();
        var first = section.lines().getFirst();
        var place = first.page() == section.firstPage() ? section.place() : first.place();
        return new Assertion(true, agrees(text, opinion), place);
    }

    private static @Nullable Boolean agrees(String text, Opinion opinion) {
        var words = text.toLowerCase(Locale.ROOT);
        var admits = EXCEPT.matcher(words).find()
                || FAILED.matcher(words).find()
                || !Limbs.denied(words).isEmpty();
        return switch (opinion.kind()) {
            case UNQUALIFIED -> !admits;
            case QUALIFIED, ADVERSE -> admits && namesTheSame(text, opinion);
            case DISCLAIMER, UNREAD -> null;
        };
    }

    private static boolean namesTheSame(String text, Opinion opinion) {
        var named = new HashSet<>(CriterionIds.criteria(text));
        var modified = new HashSet<>();
        opinion.modified().forEach(each -> modified.addAll(each.criteria()));
        return named.isEmpty() || modified.isEmpty() || named.stream().anyMatch(modified::contains);
    }
}
