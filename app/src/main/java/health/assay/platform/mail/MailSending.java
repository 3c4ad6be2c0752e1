package health.assay.platform.mail;

import health.assay.platform.jobs.Job;
import health.assay.platform.jobs.Retries;
import health.assay.platform.jobs.Rhythm;
import health.assay.platform.jobs.Work;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Sends what waits: soon after it was written, and every hour what was left over.
@Component
class MailSending implements Job {

    static final String NAME = "mail.send";

    private final Outbox outbox;

    MailSending(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Send mail";
    }

    @Override
    public Reach reach() {
        return Reach.ORGANIZATION;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofHours(1));
    }

    @Override
    public Retries retries() {
        return new Retries(8, Duration.ofMinutes(1), Duration.ofHours(1));
    }

    @Override
    public void work(Work work) throws MailNotSent {
        if (!outbox.isServed()) {
            work.nothingToDo();
            return;
        }
        var due = outbox.due();
        if (due.isEmpty()) {
            work.nothingToDo();
            return;
        }
        var sent = 0;
        for (var id : due) {
            work.report(sent, due.size(), "%d of %d sent".formatted(sent, due.size()));
            if (outbox.send(id)) {
                sent++;
            }
        }
        work.report(sent, due.size(), "%d of %d sent".formatted(sent, due.size()));
        if (sent < due.size()) {
            throw new MailNotSent();
        }
    }
}
