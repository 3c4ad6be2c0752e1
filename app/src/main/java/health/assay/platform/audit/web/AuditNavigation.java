package health.assay.platform.audit.web;

import health.assay.platform.audit.AuditPermissions;
import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(Entry.main("Record", "/record", AuditPermissions.READ, 90));
    }
}
