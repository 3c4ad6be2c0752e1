package health.assay.reliance;

import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Opinion.Modification;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Anything but an unqualified opinion.
final class OpinionFindings {

    private OpinionFindings() {}

    static List<Finding> of(Report report) {
        var opinion = report.opinion();
        return switch (opinion.kind()) {
            case UNQUALIFIED -> List.of();
            case QUALIFIED ->
                List.of(finding(
                        opinion,
                        "opinion.qualified",
                        Severity.MEDIUM,
                        "The opinion is qualified%s. What stands only under what it modifies is not relied on here."));
            case ADVERSE ->
                List.of(finding(
                        opinion,
                        "opinion.adverse",
                        Severity.HIGH,
                        "The opinion is adverse%s. The auditor says the criteria were not met."));
            case DISCLAIMER ->
                List.of(finding(
                        opinion,
                        "opinion.disclaimer",
                        Severity.HIGH,
                        "The auditor gives no opinion%s. Nothing in the report may be relied on as tested."));
            case UNREAD ->
                List.of(finding(
                        opinion,
                        "opinion.unread",
                        Severity.HIGH,
                        "No opinion could be read%s. Until a person has read it, nothing here counts as tested."));
        };
    }

    private static Finding finding(Opinion opinion, String check, Severity severity, String message) {
        return new Finding(check, severity, message.formatted(on(opinion)) + basis(opinion), opinion.place());
    }

    private static String on(Opinion opinion) {
        if (opinion.modified().isEmpty()) {
            return "";
        }
        return opinion.modified().stream()
                .map(OpinionFindings::words)
                .collect(Collectors.joining(", and ", " on ", ""));
    }

    private static String words(Modification part) {
        var limb = part.limb().name().toLowerCase(Locale.ROOT);
        if (part.criteria().isEmpty()) {
            return limb;
        }
        var criteria = part.criteria().stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
        return "%s under %s".formatted(limb, criteria);
    }

    private static String basis(Opinion opinion) {
        var basis = opinion.basis();
        return basis == null ? "" : " Its reason: " + Quotes.shortened(basis);
    }
}
