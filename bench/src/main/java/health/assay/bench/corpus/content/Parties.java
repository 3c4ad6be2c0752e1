package health.assay.bench.corpus.content;

import java.util.List;

/// Who and what reports speak of besides controls.
public record Parties(
        List<Company> companies,
        List<Firm> firms,
        List<Supplier> suppliers,
        List<Complement> supplierControls,
        List<Complement> userControls) {

    public record Firm(String name, String shortName, String city) {}

    public record Supplier(String name, String does, List<String> aliases) {}

    /// A control that others carry out.
    public record Complement(String text, List<String> criteria, String group) {}
}
