package health.assay.platform.jobs.web;

import health.assay.platform.jobs.JobPermissions;
import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class JobNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(Entry.main("Jobs", "/jobs", JobPermissions.READ, 92));
    }
}
