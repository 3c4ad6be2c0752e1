package health.assay.platform.signin;

import health.assay.platform.database.Leftovers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OldAttempts implements Leftovers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;

    OldAttempts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String words() {
        return "failures to sign in that are too old to count";
    }

    @Override
    public boolean inEachOrganization() {
        return false;
    }

    @Override
    public long remove(Instant now) {
        return db.sql("DELETE FROM signin.attempt WHERE failed_at < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
