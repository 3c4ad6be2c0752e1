package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has been gathered of a tests section so far: its controls, and the criteria that the next one stands under.
final class Gathering {

    final List<Draft> drafts = new ArrayList<>();
    final Set<Criterion> listed = new LinkedHashSet<>();
    private List<Criterion> criteria = List.of();
    private boolean interrupted;

    /// What the turn to this page found: a banner or heading repeated at its top changes nothing.
    private boolean interruptedBefore;

    private boolean atTop;
    private int page;
    private String heading = "";

    void turnTo(int number) {
        if (number != page) {
            page = number;
            atTop = true;
            interruptedBefore = isInterrupted();
        }
    }

    /// A banner over what follows. At the top of a page it may be the one that the page before was under.
    void banner(Collection<Criterion> named) {
        if (atTop && criteria.equals(List.copyOf(named))) {
            interrupted = interruptedBefore;
            return;
        }
        under(named);
        interrupted = true;
    }

    void heading(String words) {
        if (!atTop || !heading.equals(words)) {
            interrupted = true;
        }
        heading = words;
    }

    void under(Collection<Criterion> named) {
        criteria = List.copyOf(named);
        listed.addAll(named);
    }

    List<Criterion> criteria() {
        return criteria;
    }

    Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        drafts.forEach(draft -> {
            if (draft.id != null) {
                ids.add(draft.id);
            }
        });
        return ids;
    }

    /// The last control of that number.
    @Nullable
    Draft draft(String id) {
        return drafts.reversed().stream()
                .filter(draft -> id.equals(draft.id))
                .findFirst()
                .orElse(null);
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

    /// Below the first row of a page nothing is repeated any more.
    void leaveTop() {
        atTop = false;
    }
}
