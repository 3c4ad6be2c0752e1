package health.assay.reliance;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Doubt;
import java.util.List;
import java.util.stream.Stream;

/// A document read and judged. Standings are empty where the document is no SOC 2. `bridges` are the letters that speak
/// for the time after it; no standing rests on them.
public record Review(
        Dissection dissection, List<Bridge> bridges, List<RequirementStanding> hipaa, List<Finding> findings) {

    public Review {
        bridges = List.copyOf(bridges);
        hipaa = List.copyOf(hipaa);
        findings = List.copyOf(findings);
    }

    /// What persons corrected in the document and in letters that are files of their own.
    public List<Correction> corrections() {
        var ofLetters = bridges.stream().flatMap(bridge -> bridge.corrections().stream());
        return Stream.concat(dissection.corrections().stream(), ofLetters).toList();
    }

    public List<Doubt> doubts() {
        var ofLetters = bridges.stream().flatMap(bridge -> bridge.doubts().stream());
        return Stream.concat(dissection.doubts().stream(), ofLetters).toList();
    }

    public Review(Dissection dissection, List<RequirementStanding> hipaa, List<Finding> findings) {
        this(dissection, List.of(), hipaa, findings);
    }
}
