package health.assay.platform.people.web;

import health.assay.platform.people.PeoplePermissions;
import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PeopleNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(
                Entry.main("Members", "/members", PeoplePermissions.READ, 80),
                Entry.main("Emergency access", "/emergency", PeoplePermissions.REVIEW_GLASS, 85),
                Entry.main("Settings", "/settings", PeoplePermissions.SETTINGS, 95),
                Entry.personal("Organizations", "/organizations", 20));
    }
}
