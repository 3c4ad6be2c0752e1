package health.assay.reliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one HIPAA requirement stands in one report, on what support, and what to ask for where it is not TESTED.
public record RequirementStanding(
        String citation,
        Standing standing,
        List<Support> support,
        @Nullable String needed) {

    public RequirementStanding {
        support = List.copyOf(support);
    }
}
