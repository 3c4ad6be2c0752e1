package health.assay.frameworks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing a framework asks for. Statement, evidence and ask are Assay's own words; the citation is where the
/// binding text stands. Evidence and ask are empty in a framework imported from a catalog that has none.
public record Requirement(
        String id,
        String title,
        Kind kind,
        String group,
        @Nullable String parent,
        @Nullable Obligation obligation,
        Set<Regulated> appliesTo,
        String citation,
        String statement,
        List<String> evidence,
        String ask,
        @Nullable String changed,
        @Nullable Integer pointsOfFocus) {

    /// What a framework calls the requirement. CONTROL is for imported catalogs that say nothing nearer.
    public enum Kind {
        STANDARD,
        IMPLEMENTATION_SPECIFICATION,
        PARAGRAPH,
        GENERAL_RULE,
        DEFINITION,
        CRITERION,
        FUNCTION,
        CATEGORY,
        SUBCATEGORY,
        CONTROL
    }

    public Requirement {
        appliesTo = Set.copyOf(appliesTo);
        evidence = List.copyOf(evidence);
    }
}
