package health.assay.bench.corpus.report;

import health.assay.bench.corpus.plan.Option.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The trust services categories of a scope, and the criteria that belong to them.
final class Categories {

    private Categories() {}

    static List<String> of(Scope scope) {
        return switch (scope) {
            case SECURITY -> List.of("SECURITY");
            case SECURITY_AVAILABILITY -> List.of("SECURITY", "AVAILABILITY");
            case SECURITY_AVAILABILITY_CONFIDENTIALITY -> List.of("SECURITY", "AVAILABILITY", "CONFIDENTIALITY");
            case SECURITY_PROCESSING -> List.of("SECURITY", "PROCESSING_INTEGRITY");
            case SECURITY_PRIVACY -> List.of("SECURITY", "PRIVACY");
            case ALL -> List.of("SECURITY", "AVAILABILITY", "PROCESSING_INTEGRITY", "CONFIDENTIALITY", "PRIVACY");
        };
    }

    static boolean covers(List<String> categories, String criterion) {
        var prefix = criterion.replaceAll("[0-9.]", "");
        return categories.contains(
                switch (prefix) {
                    case "CC" -> "SECURITY";
                    case "A" -> "AVAILABILITY";
                    case "PI" -> "PROCESSING_INTEGRITY";
                    case "C" -> "CONFIDENTIALITY";
                    default -> "PRIVACY";
                });
    }

    static String spoken(List<String> categories) {
        var words = new ArrayList<String>();
        categories.forEach(
                category -> words.add(category.toLowerCase(Locale.ROOT).replace('_', ' ')));
        return listed(words);
    }

    static String listed(List<String> words) {
        if (words.size() < 3) {
            return String.join(" and ", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + ", and " + words.getLast();
    }
}
