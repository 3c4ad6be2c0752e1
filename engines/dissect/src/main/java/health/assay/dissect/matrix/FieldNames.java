package health.assay.dissect.matrix;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognizes the heads of a tests matrix by the words such heads are made of, whichever firm wrote them.
final class FieldNames {

    private static final Pattern ID = Pattern.compile("(?i)(#|no\\.?|id|ref(erence)?\\.?|item)|"
            + "((control|controls|ctrl\\.?|ctl\\.?|activity|control activity|tsc|item) ?(#|id\\.?|ids|no\\.?|nos\\.?|number|num\\.?|ref(erence)?\\.?|code|identifier)( ?(#|no\\.?|number))?)|"
            + "(ref(erence)?\\.? ?(#|no\\.?|number|id))|ctrl\\.?|(control reference)");
    private static final Set<String> PLAIN = Set.of(
            "control",
            "controls",
            "specified",
            "by",
            "the",
            "service",
            "organization",
            "organization's",
            "organizations",
            "activity",
            "activities",
            "description",
            "of",
            "a",
            "an",
            "and",
            "to",
            "for",
            "in",
            "test",
            "tests",
            "testing",
            "tested",
            "performed",
            "auditor",
            "auditor's",
            "auditors",
            "auditors'",
            "procedure",
            "procedures",
            "applied",
            "result",
            "results",
            "related",
            "criteria",
            "criterion",
            "trust",
            "services",
            "tsc",
            "applicable",
            "principle",
            "principles",
            "ref.",
            "ref",
            "reference",
            "management's",
            "management",
            "response",
            "responses",
            "company",
            "company's",
            "key",
            "mapped",
            "mapping",
            "nature",
            "operating",
            "effectiveness",
            "conclusion",
            "outcome",
            "outcomes",
            "exception",
            "exceptions",
            "deviation",
            "deviations",
            "noted",
            "entity",
            "entity's",
            "supporting",
            "provided",
            "from",
            "on",
            "our",
            "detail",
            "details",
            "work",
            "done",
            "findings",
            "points",
            "focus",
            "common",
            "category",
            "/",
            "&",
            "-",
            "–",
            "(if",
            "any)",
            "if",
            "any",
            "or",
            "their",
            "its",
            "assessment",
            "evaluation",
            "objective",
            "owner",
            "stated",
            "description)");

    /// Heads of the tables that stand near a tests matrix but are none.
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(hipaa |security rule |regulatory )?(citations?|requirements?|standards?|safeguards?|sections?|cfr( references?)?|status|regulations?)"
                    + "|(hipaa|45 cfr)[\\w .]{0,40}|implementation specifications?|services?( provided)?|vendor|frequency( of control)?|(minimum )?sample size|type( of test)?|description|population|purpose|user entit(y|ies)|subservice organizations?");

    private FieldNames() {}

    static Optional<Field> of(String title) {
        var words = title.strip().replace('’', '\'');
        if (words.length() > 90 || words.isEmpty()) {
            return Optional.empty();
        }
        if (ID.matcher(words).matches()) {
            return Optional.of(
                    words.toLowerCase(java.util.Locale.ROOT).startsWith("tsc") ? Field.CRITERIA : Field.CONTROL_ID);
        }
        if (OTHER.matcher(words).matches()) {
            return Optional.of(Field.OTHER);
        }
        if (!isTitle(words)) {
            return Optional.empty();
        }
        return kind(words.toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<Field> kind(String words) {
        if (words.contains("response")) {
            return Optional.of(Field.RESPONSE);
        }
        if (words.contains("result")
                || words.contains("exception")
                || words.contains("deviation")
                || words.contains("outcome")
                || words.contains("conclusion")) {
            return Optional.of(Field.RESULTS);
        }
        if (words.contains("test") || words.contains("procedure")) {
            return Optional.of(Field.TESTS);
        }
        if (words.contains("criteri")
                || words.startsWith("tsc")
                || words.contains("trust services")
                || words.contains("principle")) {
            return Optional.of(words.contains("control") ? Field.CONTROL : Field.CRITERIA);
        }
        if (words.contains("control") || words.contains("activit")) {
            return Optional.of(Field.CONTROL);
        }
        return Optional.empty();
    }

    /// Only words that heads are made of, and names: a sentence about controls is no head.
    private static boolean isTitle(String words) {
        if (words.endsWith(".") && !words.endsWith("Ref.")) {
            return false;
        }
        var parts = words.split(" ");
        if (parts.length > 12) {
            return false;
        }
        for (var part : parts) {
            var isName = Character.isUpperCase(part.charAt(0)) || part.equals("#");
            if (!isName && !PLAIN.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
