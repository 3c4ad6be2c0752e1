package health.assay.platform.mail.web;

import health.assay.platform.mail.MailPermissions;
import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MailNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(Entry.main("Mail", "/outbox", MailPermissions.OUTBOX, 93));
    }
}
