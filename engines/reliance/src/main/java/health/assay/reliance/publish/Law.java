package health.assay.reliance.publish;

import health.assay.frameworks.Framework;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The HIPAA requirements by citation, in the law's order.
public final class Law {

    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    public Law(List<Clause> clauses) {
        clauses.forEach(clause -> this.clauses.put(clause.citation(), clause));
    }

    public static Law of(Framework framework) {
        return new Law(framework.requirements().stream().map(Clause::of).toList());
    }

    public Clause clause(String citation) {
        var known = clauses.get(citation);
        return known == null ? Clause.unnamed(citation) : known;
    }
}
