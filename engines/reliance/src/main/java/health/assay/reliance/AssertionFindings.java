package health.assay.reliance;

import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.util.List;

/// Whether management asserts what the auditor found.
final class AssertionFindings {

    private AssertionFindings() {}

    static List<Finding> of(Report report) {
        var assertion = report.assertion();
        if (!assertion.present()) {
            return List.of(new Finding(
                    "assertion.missing",
                    Severity.MEDIUM,
                    "No assertion of management was found. A SOC 2 report has one.",
                    null));
        }
        if (Boolean.FALSE.equals(assertion.agreesWithOpinion())) {
            return List.of(new Finding(
                    "assertion.differs",
                    Severity.HIGH,
                    "Management's assertion does not say what the auditor's opinion says. Ask management which is right.",
                    assertion.place()));
        }
        return List.of();
    }
}
