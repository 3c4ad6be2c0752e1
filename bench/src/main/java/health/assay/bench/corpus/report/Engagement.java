package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Company;
import health.assay.bench.corpus.content.Parties;
import health.assay.bench.corpus.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything a report says, before it is written down.
record Engagement(
        Plan plan,
        Company company,
        Parties.Firm firm,
        LocalDate from,
        LocalDate to,
        LocalDate signed,
        List<String> categories,
        List<String> criteria,
        List<Tested> controls,
        List<Parties.Supplier> suppliers,
        List<Expected> supplierControls,
        List<Expected> userControls,
        Optional<Modification> modification) {

    boolean typeTwo() {
        return plan.is(health.assay.bench.corpus.plan.Option.Kind.TYPE_TWO);
    }

    List<Tested> under(String criterion) {
        return controls.stream()
                .filter(control -> control.criteria().contains(criterion))
                .toList();
    }

    boolean firstUnder(Tested control, String criterion) {
        return control.criteria().getFirst().equals(criterion);
    }
}
