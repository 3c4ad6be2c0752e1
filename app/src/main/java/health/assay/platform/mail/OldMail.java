package health.assay.platform.mail;

import health.assay.platform.database.Leftovers;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class OldMail implements Leftovers {

    private static final Duration KEPT = Duration.ofDays(90);

    private final OutboxStore outbox;
    private final NoticeStore notices;

    OldMail(OutboxStore outbox, NoticeStore notices) {
        this.outbox = outbox;
        this.notices = notices;
    }

    @Override
    public String words() {
        return "mails that were sent and notices that were read long ago";
    }

    @Override
    public boolean inEachOrganization() {
        return true;
    }

    @Override
    public long remove(Instant now) {
        return outbox.removeSent(now.minus(KEPT)) + notices.removeRead(now.minus(KEPT));
    }
}
