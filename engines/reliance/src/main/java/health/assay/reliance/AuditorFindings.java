package health.assay.reliance;

import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.util.List;

/// Who signed, to be verified by hand: this program does not look anyone up.
final class AuditorFindings {

    private AuditorFindings() {}

    static List<Finding> of(Report report) {
        var auditor = report.auditor();
        if (auditor == null) {
            return List.of(new Finding(
                    "auditor.unread",
                    Severity.MEDIUM,
                    "The service auditor's name could not be read. Without it nobody can verify who signed.",
                    null));
        }
        var state = auditor.state();
        var board = state == null
                ? "the board of accountancy of its state"
                : "the board of accountancy of %s".formatted(state);
        var city = auditor.city();
        var seat = city == null ? "" : " of " + city;
        return List.of(new Finding(
                "auditor.verify",
                Severity.INFO,
                "Verify by hand that %s%s is licensed as a CPA firm with %s and is enrolled in peer review."
                        .formatted(auditor.name(), seat, board),
                auditor.place()));
    }
}
