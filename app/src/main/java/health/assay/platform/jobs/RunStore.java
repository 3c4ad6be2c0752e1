package health.assay.platform.jobs;

import health.assay.platform.database.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RunStore {

    private final JdbcClient db;

    RunStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, String job, String argument, boolean regular, Instant at) {
        db.sql("""
                        INSERT INTO jobs.run (organization_id, id, job, argument, regular, state, planned_at)
                        VALUES (:organization, :id, :job, :argument, :regular, 'WAITING', :at)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", id)
                .param("job", job)
                .param("argument", argument)
                .param("regular", regular)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Run> find(UUID id) {
        return db.sql("SELECT * FROM jobs.run WHERE id = :id")
                .param("id", id)
                .query((row, _) -> run(row))
                .optional();
    }

    /// A regular run that waits for another attempt, or was cut off.
    Optional<Run> unfinished(String job) {
        return db.sql("""
                        SELECT * FROM jobs.run
                         WHERE job = :job AND regular AND state IN ('WAITING', 'RUNNING')
                         ORDER BY planned_at DESC LIMIT 1
                        """).param("job", job).query((row, _) -> run(row)).optional();
    }

    Optional<Run> last(String job) {
        return db.sql("SELECT * FROM jobs.run WHERE job = :job ORDER BY planned_at DESC, id DESC LIMIT 1")
                .param("job", job)
                .query((row, _) -> run(row))
                .optional();
    }

    /// Nothing when it was stopped or done in the meantime.
    Optional<Run> begin(UUID id, Instant now) {
        return db.sql("""
                        UPDATE jobs.run
                           SET state = 'RUNNING', attempt = attempt + 1, began_at = :now, ended_at = NULL
                         WHERE id = :id AND state IN ('WAITING', 'RUNNING')
                        RETURNING *
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, _) -> run(row))
                .optional();
    }

    /// Whether somebody wants it to end.
    boolean report(UUID id, long done, long total, String message) {
        return db.sql("""
                        UPDATE jobs.run SET done = :done, total = :total, message = :message
                         WHERE id = :id
                        RETURNING stop_requested
                        """)
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .param("message", message)
                .query(Boolean.class)
                .single();
    }

    void end(UUID id, Run.State state, Instant now, Run.@Nullable Trouble trouble) {
        db.sql("""
                        UPDATE jobs.run
                           SET state = :state, ended_at = :now, failure = :failure, reference = :reference
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .param("failure", trouble == null ? null : trouble.kind())
                .param("reference", trouble == null ? null : trouble.reference())
                .update();
    }

    /// @param counted whether this attempt counts as one
    void postpone(UUID id, Instant until, Run.@Nullable Trouble trouble, boolean counted) {
        db.sql("""
                        UPDATE jobs.run
                           SET state = 'WAITING', planned_at = :until, attempt = attempt - :uncounted,
                               failure = coalesce(:failure, failure), reference = coalesce(:reference, reference)
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("until", Timestamp.from(until))
                .param("uncounted", counted ? 0 : 1)
                .param("failure", trouble == null ? null : trouble.kind())
                .param("reference", trouble == null ? null : trouble.reference())
                .update();
    }

    boolean requestStop(UUID id) {
        return db.sql("UPDATE jobs.run SET stop_requested = true WHERE id = :id AND state IN ('WAITING', 'RUNNING')")
                        .param("id", id)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        db.sql("DELETE FROM jobs.run WHERE id = :id").param("id", id).update();
    }

    long removeOver(Instant before) {
        return db.sql("DELETE FROM jobs.run WHERE state IN ('DONE', 'FAILED', 'STOPPED') AND ended_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /// When the schedule has it; nothing when it does not.
    Optional<Instant> plannedAt(Ticket ticket) {
        return db.sql(
                        "SELECT execution_time FROM jobs.scheduled_task WHERE task_name = :name AND task_instance = :ticket")
                .param("name", JobTask.NAME)
                .param("ticket", ticket.text())
                .query((row, _) -> row.getTimestamp("execution_time").toInstant())
                .optional();
    }

    static Run run(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("job"),
                row.getString("argument"),
                row.getBoolean("regular"),
                Run.State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getTimestamp("planned_at").toInstant(),
                instant(row, "began_at"),
                instant(row, "ended_at"),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message"),
                row.getBoolean("stop_requested"),
                reference == null ? null : new Run.Trouble(row.getString("failure"), reference));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
