package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Company;
import health.assay.bench.corpus.plan.Option.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives controls their numbers, in one scheme.
final class Numbers {

    private static final Map<String, String> FAMILIES = Map.of(
            "Governance",
            "GV",
            "Communication",
            "CO",
            "Risk",
            "RM",
            "Access",
            "AC",
            "Operations",
            "OP",
            "Availability",
            "AV",
            "Confidentiality",
            "CF",
            "Processing",
            "PR",
            "Privacy",
            "PV");
    private static final List<String> ORDER = List.of(
            "Governance",
            "Communication",
            "Risk",
            "Access",
            "Operations",
            "Availability",
            "Confidentiality",
            "Processing",
            "Privacy");

    private final Ids scheme;
    private final Company company;
    private final Map<String, Integer> counts = new HashMap<>();

    Numbers(Ids scheme, Company company) {
        this.scheme = scheme;
        this.company = company;
    }

    @Nullable
    String next(String criterion, String group) {
        var family = FAMILIES.getOrDefault(group, "GN");
        var place = ORDER.indexOf(group) + 1;
        return switch (scheme) {
            case CRITERION_DOT -> criterion + "." + count(criterion);
            case CRITERION_TWO_DIGITS -> "%s.%02d".formatted(criterion, count(criterion));
            case CRITERION_LETTER -> criterion + "-" + letters(count(criterion));
            case FAMILY -> "%s-%02d".formatted(family, count(group));
            case DOTTED -> "%d.%02d".formatted(place, count(group));
            case LETTER_DOTTED ->
                "%s.%d.%d".formatted("ABCDEFGHI".charAt(place - 1), 1 + count(group) / 10, count(group + "+"));
            case CONTROL_WORD -> "Control " + count("all");
            case LONG -> "%s-%s-%03d".formatted(company.prefix(), family + "M", count(group));
            case NUMBER -> Integer.toString(100 + count("all"));
            case PREFIX -> "%s-%03d".formatted(company.prefix(), count("all"));
            case NONE -> null;
        };
    }

    private int count(String of) {
        return counts.merge(of, 1, Integer::sum);
    }

    private static String letters(int number) {
        var last = String.valueOf((char) ('a' + (number - 1) % 26));
        return number > 26 ? (char) ('a' + (number - 1) / 26 - 1) + last : last;
    }
}
