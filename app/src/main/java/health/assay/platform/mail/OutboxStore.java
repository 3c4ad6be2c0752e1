package health.assay.platform.mail;

import health.assay.platform.database.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutboxStore {

    private final JdbcClient db;

    OutboxStore(JdbcClient db) {
        this.db = db;
    }

    /// @param body sealed
    record Sealed(String address, String subject, byte[] body, int tries) {}

    void add(UUID id, String address, String subject, byte[] body, Instant now) {
        db.sql("""
                        INSERT INTO mail.outbox (organization_id, id, address, subject, body, state, written_at)
                        VALUES (:organization, :id, :address, :subject, :body, 'WAITING', :now)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", id)
                .param("address", address)
                .param("subject", subject)
                .param("body", body)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Those that were never tried, or not for a while: each pause is twice the one before it, up to six hours.
    List<UUID> due(Instant now) {
        return db.sql("""
                        SELECT id FROM mail.outbox
                         WHERE state = 'WAITING'
                           AND (tried_at IS NULL
                                OR tried_at + least(interval '1 minute' * (2 ^ (tries - 1)), interval '6 hours') <= :now)
                         ORDER BY written_at, id
                        """)
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Held until the end of the transaction; nothing when somebody else holds it, so that no mail goes out twice.
    Optional<Sealed> locked(UUID id) {
        return db.sql("SELECT * FROM mail.outbox WHERE id = :id AND state = 'WAITING' FOR UPDATE SKIP LOCKED")
                .param("id", id)
                .query((row, _) -> new Sealed(
                        row.getString("address"), row.getString("subject"), row.getBytes("body"), row.getInt("tries")))
                .optional();
    }

    void sent(UUID id, Instant now) {
        db.sql("""
                        UPDATE mail.outbox
                           SET state = 'SENT', body = NULL, sent_at = :now, tried_at = :now, tries = tries + 1, problem = NULL
                         WHERE id = :id
                        """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    void failed(UUID id, String problem, boolean givenUp, Instant now) {
        db.sql("""
                        UPDATE mail.outbox
                           SET state = :state, tried_at = :now, tries = tries + 1, problem = :problem
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("state", givenUp ? "GIVEN_UP" : "WAITING")
                .param("problem", problem)
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean tryAgain(UUID id) {
        return db.sql("""
                        UPDATE mail.outbox SET state = 'WAITING', tries = 0, tried_at = NULL
                         WHERE id = :id AND state IN ('WAITING', 'GIVEN_UP')
                        """).param("id", id).update() == 1;
    }

    long waiting() {
        return db.sql("SELECT count(*) FROM mail.outbox WHERE state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    long removeSent(Instant before) {
        return db.sql("DELETE FROM mail.outbox WHERE state = 'SENT' AND sent_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    static OutgoingMail mail(ResultSet row) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                OutgoingMail.State.valueOf(row.getString("state")),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("tries"),
                sent == null ? null : sent.toInstant(),
                row.getString("problem"));
    }
}
