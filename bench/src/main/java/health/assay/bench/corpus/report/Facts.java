package health.assay.bench.corpus.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names and values, in their order; a value may be missing.
final class Facts {

    private Facts() {}

    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            facts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return facts;
    }

    /// Where something is first drawn.
    static Map<String, Object> cite(List<Integer> pages) {
        if (pages.isEmpty()) {
            throw new IllegalStateException("Something in the truth was never drawn");
        }
        return of("page", pages.getFirst());
    }
}
