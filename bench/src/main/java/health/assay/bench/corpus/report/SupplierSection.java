package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Parties;
import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Run;
import health.assay.bench.corpus.plan.Option.SupplierControls;
import health.assay.bench.corpus.plan.Option.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Subservice organizations, and what they are expected to do.
record SupplierSection(Engagement engagement, Phrases phrases) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        var form = engagement.plan().get(Suppliers.class);
        if (form == Suppliers.NONE) {
            return;
        }
        manuscript.listed(1, phrases.say("suppliers.heading"));
        switch (form) {
            case PROSE -> manuscript.prose(phrases.say("suppliers.carve"));
            case IMPLICIT -> manuscript.prose(phrases.say("suppliers.implicit"));
            case INCLUSIVE -> manuscript.prose(phrases.say("suppliers.inclusive"));
            case LIST -> list(manuscript);
            case TABLE -> table(manuscript);
            case NONE -> {}
        }
        if (!engagement.supplierControls().isEmpty()) {
            manuscript.listed(1, phrases.say("csoc.heading"));
            manuscript.prose(phrases.say("csoc.intro"));
            controls(manuscript);
        }
    }

    private void list(Manuscript manuscript) {
        manuscript.prose("The following subservice organizations are used. They are carved out of this report.");
        manuscript.items(engagement.suppliers().stream()
                .map(supplier ->
                        Passage.of(Run.bold(supplier.name()), Run.plain(" \u2013 " + capital(supplier.does()))))
                .toList());
    }

    private void table(Manuscript manuscript) {
        manuscript.prose("The carve-out method was used for the organizations below.");
        var rows = engagement.suppliers().stream().map(SupplierSection::row).toList();
        manuscript.table(
                List.of(4.0, 4.0, 2.0), List.of(plain("Subservice Organization", "Services Provided", "Method")), rows);
    }

    private static Row row(Parties.Supplier supplier) {
        return plain(supplier.name(), capital(supplier.does()), "Carve-out");
    }

    private static Row plain(String... texts) {
        return Row.of(
                List.of(texts).stream().map(text -> Cell.of(Passage.of(text))).toList());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void controls(Manuscript manuscript) {
        switch (engagement.plan().get(SupplierControls.class)) {
            case BY_ORGANIZATION -> byOrganization(manuscript);
            case TABLE -> organizationTable(manuscript);
            case CRITERIA_TABLE -> criteriaTable(manuscript, false);
            case SERIES -> criteriaTable(manuscript, true);
            case NONE -> {}
        }
    }

    private void byOrganization(Manuscript manuscript) {
        for (var supplier : engagement.suppliers()) {
            var own = engagement.supplierControls().stream()
                    .filter(control -> Objects.equals(control.organization(), supplier.name()))
                    .map(control -> Passage.keyed(control.text(), control.key()))
                    .toList();
            if (!own.isEmpty()) {
                manuscript.prose(Passage.of(supplier.name()).inFace(Face.BOLD));
                manuscript.items(own);
            }
        }
    }

    private void organizationTable(Manuscript manuscript) {
        var rows = new ArrayList<Row>();
        for (var supplier : engagement.suppliers()) {
            var name = supplier.name();
            for (var control : engagement.supplierControls()) {
                if (supplier.name().equals(control.organization())) {
                    rows.add(Row.of(List.of(
                            name.isEmpty() ? Cell.empty() : Cell.of(Passage.of(name)),
                            Cell.of(Passage.keyed(control.text(), control.key())),
                            Cell.of(Passage.of(String.join(", ", control.criteria()))))));
                    name = "";
                }
            }
        }
        manuscript.table(
                List.of(3.0, 5.0, 2.0),
                List.of(plain("Subservice Organization", "Expected Controls", "Applicable Criteria")),
                rows);
    }

    private void criteriaTable(Manuscript manuscript, boolean series) {
        var rows = engagement.supplierControls().stream()
                .map(control -> Row.of(List.of(
                        Cell.of(Passage.of(
                                series
                                        ? Criteria.series(control.criteria().getFirst()) + " Series"
                                        : String.join(", ", control.criteria()))),
                        Cell.of(Passage.keyed(control.text(), control.key())))))
                .toList();
        manuscript.table(
                List.of(2.0, 8.0), List.of(plain("Criteria", "Expected Control at the Subservice Organization")), rows);
    }
}
