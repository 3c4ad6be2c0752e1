package health.assay.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UpkeepStore {

    private final JdbcClient db;

    UpkeepStore(JdbcClient db) {
        this.db = db;
    }

    /// The attempts are counted on from a failure, and anew after a success.
    Upkeep begin(String job, Instant now) {
        return db.sql("""
                        INSERT INTO jobs.upkeep (job, began_at, attempt) VALUES (:job, :now, 1)
                        ON CONFLICT (job) DO UPDATE
                           SET began_at = :now, ended_at = NULL,
                               attempt = CASE WHEN upkeep.reference IS NULL THEN 1 ELSE upkeep.attempt + 1 END
                        RETURNING *
                        """)
                .param("job", job)
                .param("now", Timestamp.from(now))
                .query((row, _) -> upkeep(row))
                .single();
    }

    void report(String job, String message) {
        db.sql("UPDATE jobs.upkeep SET message = :message WHERE job = :job")
                .param("job", job)
                .param("message", message)
                .update();
    }

    void end(String job, Instant now, Run.@Nullable Trouble trouble) {
        db.sql("UPDATE jobs.upkeep SET ended_at = :now, failure = :failure, reference = :reference WHERE job = :job")
                .param("job", job)
                .param("now", Timestamp.from(now))
                .param("failure", trouble == null ? null : trouble.kind())
                .param("reference", trouble == null ? null : trouble.reference())
                .update();
    }

    Optional<Upkeep> find(String job) {
        return db.sql("SELECT * FROM jobs.upkeep WHERE job = :job")
                .param("job", job)
                .query((row, _) -> upkeep(row))
                .optional();
    }

    private static Upkeep upkeep(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        return new Upkeep(
                row.getString("job"),
                row.getTimestamp("began_at").toInstant(),
                RunStore.instant(row, "ended_at"),
                row.getInt("attempt"),
                row.getString("message"),
                reference == null ? null : new Run.Trouble(row.getString("failure"), reference));
    }
}
