package health.assay.cli;

import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import health.assay.reliance.Finding.Severity;
import health.assay.reliance.Review;
import java.util.Locale;

/// A condition under which a pipeline wants to stop.
enum FailOn {
    EXCEPTION {
        @Override
        boolean isMetBy(Review review) {
            var report = review.dissection().report();
            return report != null && !report.exceptions().isEmpty();
        }
    },
    OPINION {
        @Override
        boolean isMetBy(Review review) {
            var report = review.dissection().report();
            return report != null && report.opinion().kind() != Opinion.Kind.UNQUALIFIED;
        }
    },
    HIGH {
        @Override
        boolean isMetBy(Review review) {
            return has(review, Severity.HIGH);
        }
    },
    MEDIUM {
        @Override
        boolean isMetBy(Review review) {
            return has(review, Severity.HIGH) || has(review, Severity.MEDIUM);
        }
    },
    DOUBT {
        @Override
        boolean isMetBy(Review review) {
            return review.doubts().stream().anyMatch(Doubt::isOpen);
        }
    };

    abstract boolean isMetBy(Review review);

    private static boolean has(Review review, Severity severity) {
        return review.findings().stream().anyMatch(finding -> finding.severity() == severity);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
