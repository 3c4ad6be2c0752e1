package health.assay.reliance.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The HIPAA requirements by citation, in the law's order.
public final class Law {

    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    public Law(List<Clause> clauses) {
        clauses.forEach(clause -> this.clauses.put(clause.citation(), clause));
    }

    public Clause clause(String citation) {
        var known = clauses.get(citation);
        return known == null ? Clause.unnamed(citation) : known;
    }
}
