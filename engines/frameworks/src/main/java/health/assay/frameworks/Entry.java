package health.assay.frameworks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another framework contributes to one requirement, and what remains to be shown when all of that is met.
/// Where nothing contributes there are no relations, and `satisfiedBy` says what does satisfy the requirement.
public record Entry(
        String requirement,
        List<Relation> relations,
        String remains,
        @Nullable String satisfiedBy) {

    public Entry {
        relations = List.copyOf(relations);
    }
}
