package health.assay.dissect.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading one document. The report is absent unless the document is a SOC 2.
public record Dissection(
        Document document,
        @Nullable Report report,
        @Nullable BridgeLetter bridgeLetter,
        List<Doubt> doubts) {

    public Dissection {
        doubts = List.copyOf(doubts);
    }
}
