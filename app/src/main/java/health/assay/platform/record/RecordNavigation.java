package health.assay.platform.record;

import health.assay.platform.audit.AuditPermissions;
import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RecordNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(Entry.main("Record", "/record", AuditPermissions.READ, 90));
    }
}
