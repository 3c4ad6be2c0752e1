package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.Doubt;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads which categories the auditor examined. The standard's own title names all five in every report and counts for
/// nothing.
final class Categories {

    private static final String NAME = "(?:security|availability|processing integrity|confidentiality|privacy)";
    private static final Pattern LIST = Pattern.compile(
            "\\b(?:relevant to|related to|criteria for|criteria of|categor(?:y|ies)(?: of|:)?|principles? of|criteria:?|controls over) (?:the )?(?:trust services categor(?:y|ies) of )?"
                    + "(" + NAME + "(?:(?:,? and |, | & |; |/| \\([^)]{0,30}\\)(?:, and |, | and )?)(?:the )?" + NAME
                    + "){0,4})");
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("(?:\\b20\\d\\d|section 100a?,?|tsp)(?: \\w+){0,4}\\s*$");
    private static final Map<String, Category> NAMES = Map.of(
            "security", Category.SECURITY,
            "availability", Category.AVAILABILITY,
            "processing integrity", Category.PROCESSING_INTEGRITY,
            "confidentiality", Category.CONFIDENTIALITY,
            "privacy", Category.PRIVACY);

    private Categories() {}

    static Set<Category> read(AuditorReport report, Map<String, Passage> elsewhere, List<Doubt> doubts) {
        var scope = in(report.scope().text());
        var found = scope.isEmpty() ? in(report.outline().whole().text()) : scope;
        if (found.isEmpty()) {
            for (var entry : elsewhere.entrySet()) {
                var other = in(entry.getValue().text());
                if (found.isEmpty() && !other.isEmpty()) {
                    found = other;
                    doubts.add(Doubt.of(
                            "categories",
                            "The auditor's scope names no categories; they were taken from %s."
                                    .formatted(entry.getKey())));
                }
            }
        }
        if (found.isEmpty()) {
            doubts.add(Doubt.of("categories", "The trust services categories in scope were not found."));
        }
        contradict(found, elsewhere, doubts);
        return found;
    }

    private static void contradict(Set<Category> found, Map<String, Passage> elsewhere, List<Doubt> doubts) {
        for (var entry : elsewhere.entrySet()) {
            var other = in(entry.getValue().text());
            if (!other.isEmpty() && !other.equals(found)) {
                doubts.add(new Doubt(
                        "categories",
                        "The auditor's scope names %s, but %s names %s."
                                .formatted(say(found), entry.getKey(), say(other)),
                        List.of(entry.getValue().place())));
            }
        }
    }

    /// The first list of categories in the text that is not part of the standard's title.
    static Set<Category> in(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        var matcher = LIST.matcher(words);
        while (matcher.find()) {
            var before = words.substring(Math.max(0, matcher.start() - 60), matcher.start());
            if (!TITLE_BEFORE.matcher(before).find()) {
                return named(matcher.group(1));
            }
        }
        return Set.of();
    }

    private static Set<Category> named(String list) {
        var found = EnumSet.noneOf(Category.class);
        NAMES.forEach((name, category) -> {
            if (list.contains(name)) {
                found.add(category);
            }
        });
        return found;
    }

    private static String say(Set<Category> categories) {
        return String.join(
                ", ",
                categories.stream()
                        .sorted()
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }
}
