package health.assay.dissect.prose.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The columns of tables that list what is left to others.
enum ListColumn {
    /// Printed, but of no use here.
    OTHER(
            "(?:related|applicable|associated|mapped) controls?(?: (?:ids?|#|numbers?|activit(?:y|ies)))?|frequency|(?:control )?owner|notes?|comments?|topic|(?:control )?area|domain|categor(?:y|ies)"),
    NUMBER(
            "#|no\\.?|ref(?:erence)?\\.?|item(?: (?:#|no\\.?))?|number|id|(?:cuecs?|csocs?|controls?|uec) ?(?:#|no\\.?|id|number|ref(?:erence)?\\.?)"),
    CRITERIA(
            "(?!.*\\b(?:complementary|expected)\\b)(?:(?:related|applicable|associated|relevant|impacted|mapped|supporting) )?(?:.*\\b(?:criteri(?:a|on)|tsc|trust services|series|principles?)\\b.{0,30})"),
    METHOD("(?:.*\\b)?(?:method|treatment|carve.?out|inclusive).{0,20}"),
    SERVICES("(?:description of |nature of )?(?:the )?(?:services?|functions?|purpose|activities|role)(?: .{0,40})?"),
    TEXT(
            ".*\\b(?:controls?|cuecs?|csocs?|responsibilit(?:y|ies)|considerations?|expected|assumed|assumptions?)\\b.{0,60}|description"),
    ORGANIZATION(
            "(?:name of )?(?:the )?(?:sub-?service |service )?(?:organi[sz]ations?|providers?|vendors?|entity|entities|company|third part(?:y|ies)|name)(?:[’']s?)?(?: name)?");

    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 90;

    private final Pattern title;

    ListColumn(String title) {
        this.title = Pattern.compile(title);
    }

    static Optional<ListColumn> of(String title) {
        if (title.length() > LONGEST || startsLow(title)) {
            return Optional.empty();
        }
        var words = title.strip().toLowerCase(Locale.ROOT);
        if (words.endsWith(".") && words.length() > 5 || words.endsWith(":") || words.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        for (var column : values()) {
            if (column.title.matcher(words).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static boolean startsLow(String title) {
        return !title.isBlank() && Character.isLowerCase(title.strip().charAt(0));
    }
}
