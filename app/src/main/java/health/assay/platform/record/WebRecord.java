package health.assay.platform.record;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.security.Actor;
import health.assay.platform.web.Exported;
import health.assay.platform.web.Refused;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What happens on every kind of page and belongs into the record: data that is taken away, and refusals, a series of
/// which is how a search for a way in looks.
@Component
class WebRecord {

    private final Audit audit;

    WebRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void write(Refused refused) {
        if (Actor.isKnown() && Actor.current().place() != null) {
            audit.recordAlone(new Act("web.refused", new Subject("permission", refused.permission())));
        }
    }

    @EventListener
    void write(Exported exported) {
        audit.recordAlone(
                new Act("web.exported", new Subject("list", exported.list()), Map.of("format", exported.format())));
    }
}
