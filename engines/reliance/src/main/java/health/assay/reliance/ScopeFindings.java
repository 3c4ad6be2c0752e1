package health.assay.reliance;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// What the report leaves out that matters where health information is concerned.
final class ScopeFindings {

    private ScopeFindings() {}

    static List<Finding> of(Report report) {
        var findings = new ArrayList<Finding>();
        if (report.categories().isEmpty()) {
            findings.add(finding(
                    "scope.unread",
                    Severity.MEDIUM,
                    "The categories in scope could not be read. Look for them by hand."));
        } else {
            addMissing(findings, report);
        }
        var mapping = report.hipaaMapping();
        if (mapping != null && !report.hipaaInScope()) {
            findings.add(new Finding(
                    "scope.hipaa-mapping",
                    Severity.MEDIUM,
                    "The report lays its controls against HIPAA, but the auditor's opinion does not speak of HIPAA: the mapping is management's own word.",
                    mapping));
        }
        return findings;
    }

    private static void addMissing(List<Finding> findings, Report report) {
        if (!report.categories().contains(Category.CONFIDENTIALITY)) {
            findings.add(
                    finding(
                            "scope.confidentiality",
                            Severity.MEDIUM,
                            "Confidentiality is not in scope: how health information is kept apart, retained and destroyed was not examined as such."));
        }
        if (!report.categories().contains(Category.AVAILABILITY)) {
            findings.add(
                    finding(
                            "scope.availability",
                            Severity.MEDIUM,
                            "Availability is not in scope: backup, recovery and contingency were not examined as such, and HIPAA asks for all three."));
        }
        if (!report.categories().contains(Category.PRIVACY)) {
            findings.add(
                    finding(
                            "scope.privacy",
                            Severity.LOW,
                            "Privacy is not in scope: notice, choice, individuals' requests and disclosures were not examined."));
        }
    }

    private static Finding finding(String check, Severity severity, String message) {
        return new Finding(check, severity, message, null);
    }
}
