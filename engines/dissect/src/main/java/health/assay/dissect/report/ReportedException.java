package health.assay.dissect.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A control that failed in part: the auditor's words, and management's answer kept apart from them.
public record ReportedException(
        @Nullable String control,
        Set<Criterion> criteria,
        String text,
        @Nullable String managementResponse,
        Place place) {

    public ReportedException {
        criteria = Set.copyOf(criteria);
    }
}
