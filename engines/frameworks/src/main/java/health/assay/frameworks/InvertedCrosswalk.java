package health.assay.frameworks;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A crosswalk read backward: from a target to the requirements that relate to it. It has no remainders, since what
/// remains is said from the requirement's side only.
public final class InvertedCrosswalk {

    private final String from;
    private final String to;
    private final Map<String, List<Relation>> relations;

    InvertedCrosswalk(String from, String to, Map<String, List<Relation>> relations) {
        this.from = from;
        this.to = to;
        this.relations = relations;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    /// The targets anything relates to, in the order the crosswalk first names them.
    public Set<String> ids() {
        return Collections.unmodifiableSet(relations.keySet());
    }

    /// What relates to this target; the relation's `target` is the requirement.
    public List<Relation> relations(String id) {
        return List.copyOf(relations.getOrDefault(id, List.of()));
    }
}
