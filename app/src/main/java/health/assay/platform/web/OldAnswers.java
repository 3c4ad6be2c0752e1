package health.assay.platform.web;

import health.assay.platform.database.Leftovers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OldAnswers implements Leftovers {

    /// No program repeats a write after this long.
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient db;

    OldAnswers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String words() {
        return "answers kept for programs that repeat themselves";
    }

    @Override
    public boolean inEachOrganization() {
        return true;
    }

    @Override
    public long remove(Instant now) {
        return db.sql("DELETE FROM web.idempotency WHERE made_at < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
