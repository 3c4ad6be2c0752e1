package health.assay.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some entries, newest first.
///
/// @param next where the following page starts, if there is one
public record AuditPage(List<Entry> entries, @Nullable Long next) {

    public AuditPage {
        entries = List.copyOf(entries);
    }
}
