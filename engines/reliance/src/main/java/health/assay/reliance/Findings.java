package health.assay.reliance;

import health.assay.dissect.report.Dissection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that a professional reviewer would raise about a document, most pressing first.
final class Findings {

    private final ExpectedControls expected;

    Findings(ExpectedControls expected) {
        this.expected = expected;
    }

    List<Finding> of(Dissection dissection, List<Bridge> bridges, List<Dissection> letters, LocalDate today) {
        var findings = new ArrayList<>(DocumentFindings.of(dissection.document()));
        var report = dissection.report();
        if (report != null) {
            findings.addAll(PeriodFindings.of(report, Bridge.reach(bridges, report), today));
            findings.addAll(BridgeFindings.of(report, bridges, letters, today));
            findings.addAll(OpinionFindings.of(report));
            findings.addAll(AssertionFindings.of(report));
            findings.addAll(ExceptionFindings.of(report));
            findings.addAll(TestingFindings.of(report));
            findings.addAll(SampleFindings.of(report));
            findings.addAll(ScopeFindings.of(report));
            findings.addAll(ThirdPartyFindings.of(report));
            findings.addAll(expected.missingFrom(report));
            findings.addAll(AuditorFindings.of(report));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
