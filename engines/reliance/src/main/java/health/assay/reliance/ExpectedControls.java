package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import health.assay.reliance.concepts.Concept;
import health.assay.reliance.concepts.ConceptSearch;
import health.assay.reliance.concepts.Concepts;
import java.util.HashSet;
import java.util.List;

/// The controls a reviewer looks for in every report, and which of them are not there. Several concepts may show one:
/// they share a title.
final class ExpectedControls {

    private final Concepts expected;
    private final ConceptSearch search;

    ExpectedControls(Concepts expected) {
        this.expected = expected;
        this.search = new ConceptSearch(expected);
    }

    List<Finding> missingFrom(Report report) {
        if (report.controls().isEmpty()) {
            return List.of(new Finding(
                    "expected.unread",
                    Severity.HIGH,
                    "No controls could be read from this report, so none can be relied on. Look for them by hand.",
                    null));
        }
        var present = new HashSet<String>();
        search.search(report.controls().stream().map(Control::description).toList())
                .forEach(concepts -> concepts.forEach(concept -> present.add(concept.title())));
        var named = new HashSet<String>();
        return expected.concepts().stream()
                .filter(concept -> !present.contains(concept.title()))
                .filter(concept -> named.add(concept.title()))
                .map(ExpectedControls::missing)
                .toList();
    }

    private static Finding missing(Concept concept) {
        var ask = concept.ask();
        return new Finding(
                "expected." + concept.id(),
                Severity.MEDIUM,
                "No control on %s was found. %s%s"
                        .formatted(concept.title(), concept.why(), ask == null ? "" : " " + ask),
                null);
    }
}
