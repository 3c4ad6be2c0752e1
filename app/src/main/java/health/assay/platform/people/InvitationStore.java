package health.assay.platform.people;

import health.assay.platform.database.Scope;
import java.sql.Date;
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
class InvitationStore {

    private final JdbcClient db;

    InvitationStore(JdbcClient db) {
        this.db = db;
    }

    void add(Invitation invitation, byte[] tokenHash, UUID by, Instant now) {
        db.sql("""
                        INSERT INTO people.invitation
                               (organization_id, id, email, roles, valid_until, token_hash, invited_by, invited_at, expires_at)
                        VALUES (:organization, :id, :email, :roles, :validUntil, :hash, :by, :now, :expires)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", invitation.id())
                .param("email", invitation.email().address())
                .param("roles", MemberStore.array(invitation.roles()))
                .param("validUntil", invitation.validUntil() == null ? null : Date.valueOf(invitation.validUntil()))
                .param("hash", tokenHash)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(invitation.expiresAt()))
                .update();
    }

    /// Held until the end of the transaction: an invitation is answered once.
    Optional<Invitation> locked(byte[] tokenHash) {
        return db.sql("SELECT * FROM people.invitation WHERE token_hash = :hash FOR UPDATE")
                .param("hash", tokenHash)
                .query((row, _) -> invitation(row))
                .optional();
    }

    List<Invitation> unanswered() {
        return db.sql("SELECT * FROM people.invitation WHERE answered_at IS NULL ORDER BY invited_at DESC")
                .query((row, _) -> invitation(row))
                .list();
    }

    boolean answer(UUID id, Instant now) {
        return db.sql("UPDATE people.invitation SET answered_at = :now WHERE id = :id AND answered_at IS NULL")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        var until = row.getDate("valid_until");
        var answered = row.getTimestamp("answered_at");
        return new Invitation(
                row.getObject("id", UUID.class),
                new Email(row.getString("email")),
                MemberStore.texts(row, "roles"),
                until == null ? null : until.toLocalDate(),
                row.getTimestamp("expires_at").toInstant(),
                answered == null ? null : answered.toInstant());
    }
}
