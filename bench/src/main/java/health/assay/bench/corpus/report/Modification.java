package health.assay.bench.corpus.report;

import health.assay.bench.corpus.plan.Option.Limb;
import org.jspecify.annotations.Nullable;

/// What the opinion takes exception to: a part of it, and the criterion and control that failed.
record Modification(
        Limb limb, @Nullable String criterion, @Nullable Tested control) {}
