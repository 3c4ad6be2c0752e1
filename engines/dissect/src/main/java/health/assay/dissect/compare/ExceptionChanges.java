package health.assay.dissect.compare;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows exceptions through their controls, and where that fails through their words.
final class ExceptionChanges {

    /// One matter told with other counts.
    private static final double SAME_MATTER = 0.5;

    private final Map<String, ControlPair> byOldNumber = new HashMap<>();
    private final Map<String, ControlPair> byNewNumber = new HashMap<>();
    private final List<ReportedException> old;
    private final List<ExceptionChange> changes = new ArrayList<>();

    private ExceptionChanges(Report before, ControlChanges controls) {
        old = new ArrayList<>(before.exceptions());
        for (var pair : controls.pairs()) {
            enter(byOldNumber, pair.before(), pair);
            enter(byNewNumber, pair.after(), pair);
        }
    }

    private static void enter(Map<String, ControlPair> pairs, Control control, ControlPair pair) {
        var id = control.id();
        if (id != null) {
            pairs.putIfAbsent(id, pair);
        }
    }

    /// Those that recur first, then the new ones, then those that are gone.
    static List<ExceptionChange> of(Report before, Report after, ControlChanges controls) {
        return new ExceptionChanges(before, controls).follow(after.exceptions());
    }

    private List<ExceptionChange> follow(List<ReportedException> now) {
        var left = new ArrayList<ReportedException>();
        for (var exception : now) {
            inSameControl(exception).ifPresentOrElse(was -> recurs(was, exception, true), () -> left.add(exception));
        }
        var fresh = new ArrayList<ReportedException>();
        for (var exception : left) {
            onSameMatter(exception).ifPresentOrElse(was -> recurs(was, exception, false), () -> fresh.add(exception));
        }
        for (var exception : fresh) {
            var pair = pairOf(byNewNumber, exception);
            changes.add(new ExceptionChange.New(exception, pair == null ? null : pair.before()));
        }
        for (var exception : old) {
            var pair = pairOf(byOldNumber, exception);
            changes.add(new ExceptionChange.Gone(exception, pair == null ? null : pair.after()));
        }
        return List.copyOf(changes);
    }

    private void recurs(ReportedException was, ReportedException is, boolean inSameControl) {
        old.remove(was);
        changes.add(new ExceptionChange.Recurring(was, is, inSameControl));
    }

    private Optional<ReportedException> inSameControl(ReportedException exception) {
        var pair = pairOf(byNewNumber, exception);
        var id = pair == null ? null : pair.before().id();
        return id == null
                ? Optional.empty()
                : old.stream().filter(was -> id.equals(was.control())).findFirst();
    }

    private Optional<ReportedException> onSameMatter(ReportedException exception) {
        var words = Wording.of(exception.text()).withoutNumbers();
        ReportedException nearest = null;
        var best = SAME_MATTER;
        for (var was : old) {
            var likeness = Wording.of(was.text()).withoutNumbers().likeness(words);
            if (likeness >= best) {
                nearest = was;
                best = likeness;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static @Nullable ControlPair pairOf(Map<String, ControlPair> pairs, ReportedException exception) {
        var id = exception.control();
        return id == null ? null : pairs.get(id);
    }
}
