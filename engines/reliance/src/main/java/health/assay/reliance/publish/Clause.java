package health.assay.reliance.publish;

import health.assay.frameworks.Obligation;
import health.assay.frameworks.Regulated;
import health.assay.frameworks.Requirement;
import org.jspecify.annotations.Nullable;

/// A HIPAA requirement as a reader needs it named.
public record Clause(
        String citation,
        String title,
        String statement,
        @Nullable Obligation obligation,
        boolean bindsBusinessAssociate) {

    static Clause of(Requirement requirement) {
        return new Clause(
                requirement.id(),
                requirement.title(),
                requirement.statement(),
                requirement.obligation(),
                requirement.appliesTo().contains(Regulated.BUSINESS_ASSOCIATE));
    }

    /// A requirement the law's data does not hold is still shown, under its citation.
    static Clause unnamed(String citation) {
        return new Clause(citation, citation, "", null, Part.isSecurityRule(citation));
    }

    public Part part() {
        return Part.of(citation, bindsBusinessAssociate);
    }

    /// "required", "addressable", or nothing for what the rule does not mark.
    String binding() {
        return switch (obligation) {
            case REQUIRED -> "required";
            case ADDRESSABLE -> "addressable";
            case null -> "";
        };
    }
}
