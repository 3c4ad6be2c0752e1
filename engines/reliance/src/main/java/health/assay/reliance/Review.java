package health.assay.reliance;

import health.assay.dissect.report.Dissection;
import java.util.List;

/// A document read and judged. Standings are empty where the document is no SOC 2. `bridges` are the letters that speak
/// for the time after it; no standing rests on them.
public record Review(
        Dissection dissection, List<Bridge> bridges, List<RequirementStanding> hipaa, List<Finding> findings) {

    public Review {
        bridges = List.copyOf(bridges);
        hipaa = List.copyOf(hipaa);
        findings = List.copyOf(findings);
    }

    public Review(Dissection dissection, List<RequirementStanding> hipaa, List<Finding> findings) {
        this(dissection, List.of(), hipaa, findings);
    }
}
