package health.assay.platform.mail.web;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.mail.Inbox;
import health.assay.platform.web.Attention;
import org.springframework.stereotype.Component;

@Component
class UnreadNotices implements Attention {

    private final Inbox inbox;

    UnreadNotices(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Waiting of(PersonId person) {
        return new Waiting("Inbox", "/inbox", inbox.unread(person));
    }
}
