package health.assay.bench.corpus.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a company does to meet criteria, how it is tested, and what may be found. Quiet names the occasion that
/// may not have come up. Hipaa lists the requirements it plainly addresses by itself.
public record Practice(
        String key,
        String group,
        List<String> criteria,
        List<String> hipaa,
        String text,
        List<String> tests,
        String exception,
        String response,
        @Nullable String quiet) {}
