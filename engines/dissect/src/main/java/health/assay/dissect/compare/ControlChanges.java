package health.assay.dissect.compare;

import health.assay.dissect.report.Control;
import java.util.List;
import java.util.function.Predicate;

/// The controls of both reports: those only in one, and those in both, in the new report's order.
public record ControlChanges(List<Control> added, List<Control> dropped, List<ControlPair> pairs, boolean bothTested) {

    public ControlChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        pairs = List.copyOf(pairs);
    }

    static ControlChanges of(List<Control> before, List<Control> after, boolean bothTested) {
        var matching = new Matching<>(before, after, Control::id, Control::description);
        var pairs = matching.matches().stream()
                .map(match -> new ControlPair(match.before(), match.after()))
                .toList();
        return new ControlChanges(matching.added(), matching.dropped(), pairs, bothTested);
    }

    public List<ControlPair> reworded() {
        return which(ControlPair::isReworded);
    }

    public List<ControlPair> renumbered() {
        return which(ControlPair::isRenumbered);
    }

    public List<ControlPair> underOtherCriteria() {
        return which(ControlPair::hasOtherCriteria);
    }

    /// Empty where one of the reports is a Type I: it tests nothing, so no result can have changed.
    public List<ControlPair> withOtherOutcome() {
        return bothTested ? which(ControlPair::hasOtherOutcome) : List.of();
    }

    /// Whether the old report had another control under this one's number.
    public boolean takesNumberOfDropped(Control control) {
        var id = control.id();
        return id != null && dropped.stream().anyMatch(other -> id.equals(other.id()));
    }

    private List<ControlPair> which(Predicate<ControlPair> isOne) {
        return pairs.stream().filter(isOne).toList();
    }
}
