package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Browsers that somebody has signed in with before. Being known opens nothing; it keeps a flood of failures by others
/// from shutting it out.
@Service
public class Devices {

    private final JdbcClient db;
    private final Clock clock;

    Devices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isKnown(PersonId person, String mark) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM signin.device WHERE person_id = :person AND hash = :hash)")
                .param("person", person.value())
                .param("hash", Secrets.hash(mark))
                .query(Boolean.class)
                .single();
    }

    /// A mark for the browser to keep.
    @Transactional
    public Sensitive<String> remember(PersonId person) {
        var mark = Secrets.fresh();
        db.sql("INSERT INTO signin.device (person_id, hash, seen_at) VALUES (:person, :hash, :now)")
                .param("person", person.value())
                .param("hash", Secrets.hash(mark.reveal()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return mark;
    }
}
