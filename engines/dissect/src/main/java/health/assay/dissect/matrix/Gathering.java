package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What has been gathered of a tests section so far: its controls, and the criteria that the next one stands under.
final class Gathering {

    final List<Draft> drafts = new ArrayList<>();
    final Set<Criterion> listed = new LinkedHashSet<>();
    private List<Criterion> criteria = List.of();
    private boolean interrupted;

    void under(Collection<Criterion> named) {
        criteria = List.copyOf(named);
        listed.addAll(named);
    }

    List<Criterion> criteria() {
        return criteria;
    }

    /// Something came that the last control's words cannot go on after.
    void interrupt() {
        interrupted = true;
    }

    boolean isInterrupted() {
        return interrupted || drafts.isEmpty();
    }

    void begin(Draft draft) {
        draft.criteria.addAll(criteria);
        drafts.add(draft);
        interrupted = false;
    }
}
