package health.assay.platform.jobs;

import health.assay.platform.database.Leftovers;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class OldRuns implements Leftovers {

    private static final Duration KEPT = Duration.ofDays(90);

    private final RunStore store;

    OldRuns(RunStore store) {
        this.store = store;
    }

    @Override
    public String words() {
        return "runs that ended long ago";
    }

    @Override
    public boolean inEachOrganization() {
        return true;
    }

    @Override
    public long remove(Instant now) {
        return store.removeOver(now.minus(KEPT));
    }
}
