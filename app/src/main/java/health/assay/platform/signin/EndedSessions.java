package health.assay.platform.signin;

import health.assay.platform.database.Leftovers;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A session that has ended opens nothing any more; here its row goes too.
@Repository
class EndedSessions implements Leftovers {

    private final JdbcClient db;

    EndedSessions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String words() {
        return "sessions that have ended";
    }

    @Override
    public boolean inEachOrganization() {
        return false;
    }

    @Override
    public long remove(Instant now) {
        return db.sql("DELETE FROM signin.session WHERE expiry_time < :now")
                .param("now", now.toEpochMilli())
                .update();
    }
}
