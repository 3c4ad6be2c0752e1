package health.assay.dissect.likeness;

import health.assay.dissect.compare.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What keeps the comparison from telling more.
final class LikenessCautions {

    private static final int FEW_COMPANIES = 5;

    private LikenessCautions() {}

    static List<Caution> of(int repeated, List<Compared> reports, int companies) {
        var cautions = new ArrayList<Caution>();
        if (repeated > 0) {
            cautions.add(new Caution(
                    "document.same", "%d of the files given are copies of others and count once.".formatted(repeated)));
        }
        if (companies < 2) {
            cautions.add(
                    new Caution(
                            "companies.one",
                            "All reports are of one company. Only reports of different companies are compared here; for two years of one company, use: assay diff."));
        } else if (companies < FEW_COMPANIES) {
            cautions.add(new Caution(
                    "companies.few",
                    "With %d companies it cannot be told which wording every report has anyway. Add more reports to see what is particular to these."
                            .formatted(companies)));
        }
        add(
                cautions,
                "passages.none",
                "Nothing long enough to compare was read in %s: that is not the same as sharing nothing.",
                reports.stream().filter(report -> report.words() == 0).toList());
        add(
                cautions,
                "organization.unread",
                "Whose report %s is could not be read; it counts as a company of its own.",
                reports.stream().filter(LikenessCautions::hasNoOrganization).toList());
        add(
                cautions,
                "document.scanned",
                "Text in %s was recognized from pictures; shared wording is missed where it was misread.",
                reports.stream()
                        .filter(report -> report.dissection().document().ocr())
                        .toList());
        return cautions;
    }

    private static boolean hasNoOrganization(Compared compared) {
        var report = compared.dissection().report();
        return report == null || report.serviceOrganization() == null;
    }

    private static void add(List<Caution> cautions, String check, String message, List<Compared> about) {
        if (!about.isEmpty()) {
            var names = about.stream()
                    .map(report -> report.dissection().document().file())
                    .collect(Collectors.joining(", "));
            cautions.add(new Caution(check, message.formatted(names)));
        }
    }
}
