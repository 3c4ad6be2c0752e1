package health.assay.dissect.compare;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.Criterion;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A control that stands in both reports.
public record ControlPair(Control before, Control after) {

    /// What weighs most among several results comes first.
    private static final List<Outcome> WEIGHT = List.of(
            Outcome.EXCEPTION,
            Outcome.DESIGN_DEFICIENCY,
            Outcome.NOT_TESTED,
            Outcome.NOT_OPERATED,
            Outcome.NO_EXCEPTION);

    public boolean isRenumbered() {
        return !Objects.equals(before.id(), after.id());
    }

    public boolean isReworded() {
        return !Wording.of(before.description()).isSameAs(Wording.of(after.description()));
    }

    public List<Piece> rewording() {
        return Wording.of(before.description()).to(Wording.of(after.description()));
    }

    public SortedSet<Criterion> criteriaAdded() {
        var added = new TreeSet<>(after.criteria());
        added.removeAll(before.criteria());
        return added;
    }

    public SortedSet<Criterion> criteriaDropped() {
        var dropped = new TreeSet<>(before.criteria());
        dropped.removeAll(after.criteria());
        return dropped;
    }

    public boolean hasOtherCriteria() {
        return !before.criteria().equals(after.criteria());
    }

    public boolean hasOtherOutcome() {
        return outcome(before) != outcome(after);
    }

    /// The result that decides what the control's tests show; null where no test was read.
    public static @Nullable Outcome outcome(Control control) {
        return WEIGHT.stream()
                .filter(outcome -> control.tests().stream().anyMatch(test -> test.outcome() == outcome))
                .findFirst()
                .orElse(null);
    }
}
