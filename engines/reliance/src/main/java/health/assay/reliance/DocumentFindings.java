package health.assay.reliance;

import health.assay.dissect.report.Document;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// Whether this is the document one should have.
final class DocumentFindings {

    private DocumentFindings() {}

    static List<Finding> of(Document document) {
        var findings = new ArrayList<Finding>();
        switch (document.kind()) {
            case SOC2_TYPE_II -> {}
            case SOC2_TYPE_I ->
                findings.add(
                        finding(
                                Severity.MEDIUM,
                                "This is a Type I report: controls are described and their design looked at on one day; none was tested over time. Ask for a Type II."));
            case SOC1 ->
                findings.add(finding(
                        Severity.HIGH,
                        "This is a SOC 1 report, on controls over financial reporting. Ask for the SOC 2."));
            case SOC3 ->
                findings.add(
                        finding(
                                Severity.HIGH,
                                "This is a SOC 3 report, a summary without controls or tests. Ask for the SOC 2 it summarizes."));
            case BRIDGE_LETTER ->
                findings.add(
                        finding(
                                Severity.HIGH,
                                "This is a bridge letter: management's word, not audited, on the time since a report. Ask for the report itself."));
            case OTHER -> findings.add(finding(Severity.HIGH, "This is not a SOC report. Ask for the SOC 2 Type II."));
        }
        if (document.ocr()) {
            findings.add(new Finding(
                    "document.scanned",
                    Severity.LOW,
                    "At least one page is a picture whose text was recognized by machine. Compare what matters with the page.",
                    null));
        }
        return findings;
    }

    private static Finding finding(Severity severity, String message) {
        return new Finding("document.kind", severity, message, null);
    }
}
