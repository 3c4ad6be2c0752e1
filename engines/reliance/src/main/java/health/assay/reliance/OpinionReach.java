package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Opinion.Limb;
import java.util.Set;
import java.util.TreeSet;

/// Which controls an opinion leaves without the auditor's comfort, whatever their own tests say.
sealed interface OpinionReach {

    boolean covers(Control control);

    record Nothing() implements OpinionReach {
        @Override
        public boolean covers(Control control) {
            return false;
        }
    }

    record Everything() implements OpinionReach {
        @Override
        public boolean covers(Control control) {
            return true;
        }
    }

    /// Controls that stand under no other criteria than these. Where a control's criteria are not known, it is covered.
    record Under(Set<Criterion> criteria) implements OpinionReach {
        @Override
        public boolean covers(Control control) {
            return criteria.containsAll(control.criteria());
        }
    }

    static OpinionReach of(Opinion opinion) {
        return switch (opinion.kind()) {
            case UNQUALIFIED -> new Nothing();
            case DISCLAIMER, UNREAD -> new Everything();
            case ADVERSE -> onlyDescription(opinion) ? new Nothing() : new Everything();
            case QUALIFIED -> qualified(opinion);
        };
    }

    private static boolean onlyDescription(Opinion opinion) {
        return !opinion.modified().isEmpty()
                && opinion.modified().stream().allMatch(part -> part.limb() == Limb.DESCRIPTION);
    }

    /// A limb modified without naming criteria is modified as a whole; the description is no one's test.
    private static OpinionReach qualified(Opinion opinion) {
        if (opinion.modified().isEmpty()) {
            return new Everything();
        }
        var criteria = new TreeSet<Criterion>();
        for (var part : opinion.modified()) {
            if (part.criteria().isEmpty() && part.limb() != Limb.DESCRIPTION) {
                return new Everything();
            }
            criteria.addAll(part.criteria());
        }
        return criteria.isEmpty() ? new Nothing() : new Under(criteria);
    }
}
