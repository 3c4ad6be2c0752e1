package health.assay.dissect.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The auditor's opinion. `basis` is the auditor's reason for a modification, without its heading.
public record Opinion(
        Kind kind,
        List<Modification> modified,
        @Nullable String basis,
        @Nullable Place place) {

    public Opinion {
        modified = List.copyOf(modified);
    }

    public enum Kind {
        UNQUALIFIED,
        QUALIFIED,
        ADVERSE,
        DISCLAIMER,
        /// No opinion paragraph could be read: a person must look.
        UNREAD
    }

    /// The three things an opinion speaks about.
    public enum Limb {
        DESCRIPTION,
        DESIGN,
        OPERATION
    }

    /// A limb the opinion modifies, and the criteria it modifies it on; no criteria means the limb as a whole.
    public record Modification(Limb limb, Set<Criterion> criteria) {

        public Modification {
            criteria = Set.copyOf(criteria);
        }
    }
}
