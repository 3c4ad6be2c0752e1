package health.assay.bench.corpus.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A control that others are expected to carry out, and who.
record Expected(
        String text,
        List<String> criteria,
        String group,
        @Nullable String organization,
        String key) {}
