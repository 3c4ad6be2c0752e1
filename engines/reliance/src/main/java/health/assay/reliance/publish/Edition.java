package health.assay.reliance.publish;

import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A review on the day it is published, beside the law it speaks of: what every form of print draws on.
public record Edition(Review review, Law law, LocalDate today) {

    private static final int LEADING_ASKS = 5;

    public @Nullable Report report() {
        return review.dissection().report();
    }

    public DocumentKind kind() {
        return review.dissection().document().kind();
    }

    public String file() {
        return review.dissection().document().file();
    }

    public String verdict() {
        return Verdict.of(this);
    }

    String title() {
        return report() == null ? file() : organization() + ", " + Words.kind(kind());
    }

    String lede() {
        return Verdict.lede(this);
    }

    public String organization() {
        var report = report();
        return report == null || report.serviceOrganization() == null
                ? "Organization not read"
                : report.serviceOrganization().fact();
    }

    public String auditor() {
        var report = report();
        return report == null || report.auditor() == null
                ? "Auditor not read"
                : report.auditor().name();
    }

    /// Why there are no exceptions to show: nothing was tested, nothing was read, or nothing was found.
    String noException() {
        var report = report();
        if (report != null
                && report.controls().stream()
                        .anyMatch(control -> !control.tests().isEmpty())) {
            return "no test found an exception";
        }
        return kind() == DocumentKind.SOC2_TYPE_I ? "no control was tested in operation" : "no test could be read";
    }

    public Tally securityRule() {
        return Tally.of(review.hipaa().stream()
                .filter(standing -> clause(standing).part().isSecurityRule())
                .toList());
    }

    public Tally everything() {
        return Tally.of(review.hipaa());
    }

    /// The standings by part of the law; parts without a requirement are left out.
    public Map<Part, List<RequirementStanding>> byPart() {
        var parts = new EnumMap<Part, List<RequirementStanding>>(Part.class);
        for (var part : Part.values()) {
            var inPart = review.hipaa().stream()
                    .filter(standing -> clause(standing).part() == part)
                    .toList();
            if (!inPart.isEmpty()) {
                parts.put(part, inPart);
            }
        }
        return parts;
    }

    public Clause clause(RequirementStanding standing) {
        return law.clause(standing.citation());
    }

    public List<Ask> asks() {
        return Ask.of(review.hipaa(), law);
    }

    public List<Ask> leadingAsks() {
        return Ask.first(LEADING_ASKS, asks());
    }

    public List<Finding> findings() {
        return review.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// The criteria that the opinion modifies, over all its limbs.
    public List<Criterion> modifiedCriteria() {
        var report = report();
        return report == null
                ? List.of()
                : report.opinion().modified().stream()
                        .flatMap(change -> change.criteria().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
