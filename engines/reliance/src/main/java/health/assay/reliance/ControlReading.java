package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Opinion;
import health.assay.reliance.concepts.Concept;
import java.util.List;
import java.util.Optional;

/// A control, the concepts its description says, and how far the auditor's tests and opinion carry it.
record ControlReading(Control control, List<Concept> concepts, Standing standing, boolean undoneByOpinion) {

    static ControlReading of(Control control, List<Concept> concepts, Opinion opinion) {
        var tested = standing(control.tests());
        var undone = tested != Standing.EXCEPTION && OpinionReach.of(opinion).covers(control);
        return new ControlReading(control, concepts, undone ? Standing.EXCEPTION : tested, undone);
    }

    /// One deviation outweighs clean tests, and so does one part that did not operate or was not tested.
    static Standing standing(List<ControlTest> tests) {
        if (tests.stream().anyMatch(test -> test.outcome().isException())) {
            return Standing.EXCEPTION;
        }
        var clean =
                !tests.isEmpty() && tests.stream().allMatch(test -> test.outcome() == ControlTest.Outcome.NO_EXCEPTION);
        return clean ? Standing.TESTED : Standing.DESCRIBED;
    }

    Optional<Concept> addressing(String citation) {
        for (var concept : concepts) {
            if (concept.addresses().contains(citation)) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }

    Optional<Concept> contributing(String citation) {
        for (var concept : concepts) {
            if (concept.contributes().contains(citation)) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }

    Support support(Concept concept) {
        return new Support(control.id(), Quotes.shortened(control.description()), control.place(), concept.why());
    }
}
