package health.assay.platform.web;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.security.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Refusals belong into the record: a series of them is how a search for a way in looks.
@Component
class RefusalRecord {

    private final Audit audit;

    RefusalRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void write(Refused refused) {
        if (Actor.isKnown() && Scope.current().organization() != null) {
            audit.recordAlone(new Act("web.refused", new Subject("permission", refused.permission())));
        }
    }
}
