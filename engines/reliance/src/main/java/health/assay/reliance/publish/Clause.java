package health.assay.reliance.publish;

/// A HIPAA requirement as a reader needs it named.
public record Clause(String citation, String title, String statement, Binding binding, boolean bindsBusinessAssociate) {

    public enum Binding {
        REQUIRED,
        ADDRESSABLE,
        /// A standard carried out through its specifications, or a rule that makes no such difference.
        UNMARKED
    }

    public Part part() {
        return Part.of(citation, bindsBusinessAssociate);
    }

    /// A requirement the law's data does not hold is still shown, under its citation.
    static Clause unnamed(String citation) {
        return new Clause(citation, citation, "", Binding.UNMARKED, Part.isSecurityRule(citation));
    }
}
