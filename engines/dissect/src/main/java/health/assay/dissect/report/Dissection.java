package health.assay.dissect.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading one document. The report is absent unless the document is a SOC 2. `description` is the running
/// text of the system's description, paragraph by paragraph. `corrections` are what persons changed in the reading.
public record Dissection(
        Document document,
        @Nullable Report report,
        @Nullable BridgeLetter bridgeLetter,
        List<Doubt> doubts,
        List<Paragraph> description,
        List<Correction> corrections) {

    public Dissection {
        doubts = List.copyOf(doubts);
        description = List.copyOf(description);
        corrections = List.copyOf(corrections);
    }

    /// As read, without a person's word.
    public Dissection(
            Document document,
            @Nullable Report report,
            @Nullable BridgeLetter bridgeLetter,
            List<Doubt> doubts,
            List<Paragraph> description) {
        this(document, report, bridgeLetter, doubts, description, List.of());
    }

    public Dissection(
            Document document, @Nullable Report report, @Nullable BridgeLetter bridgeLetter, List<Doubt> doubts) {
        this(document, report, bridgeLetter, doubts, List.of(), List.of());
    }
}
