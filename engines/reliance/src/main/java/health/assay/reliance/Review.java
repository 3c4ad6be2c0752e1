package health.assay.reliance;

import health.assay.dissect.report.Dissection;
import java.util.List;

/// A document read and judged. Standings are empty where the document is no SOC 2.
public record Review(Dissection dissection, List<RequirementStanding> hipaa, List<Finding> findings) {

    public Review {
        hipaa = List.copyOf(hipaa);
        findings = List.copyOf(findings);
    }
}
