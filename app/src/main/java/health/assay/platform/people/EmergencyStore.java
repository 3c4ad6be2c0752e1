package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EmergencyStore {

    private static final String SELECT = """
            SELECT e.*, p.name AS person_name, r.name AS reviewer_name
              FROM people.emergency e
              JOIN people.person p ON p.id = e.person_id
              LEFT JOIN people.person r ON r.id = e.reviewed_by
            """;

    private final JdbcClient db;

    EmergencyStore(JdbcClient db) {
        this.db = db;
    }

    void add(Emergency emergency) {
        db.sql("""
                        INSERT INTO people.emergency (organization_id, id, person_id, role, reason, began_at, ends_at)
                        VALUES (:organization, :id, :person, :role, :reason, :began, :ends)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", emergency.id())
                .param("person", emergency.person().value())
                .param("role", emergency.role().name())
                .param("reason", emergency.reason())
                .param("began", Timestamp.from(emergency.beganAt()))
                .param("ends", Timestamp.from(emergency.endsAt()))
                .update();
    }

    List<Role> running(PersonId person, Instant now) {
        return db.sql("SELECT role FROM people.emergency WHERE person_id = :person AND ends_at > :now")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list();
    }

    List<Emergency> latest(int limit) {
        return db.sql(SELECT + " ORDER BY e.began_at DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, _) -> emergency(row))
                .list();
    }

    Optional<Emergency> locked(UUID id) {
        return db.sql(SELECT + " WHERE e.id = :id FOR UPDATE OF e")
                .param("id", id)
                .query((row, _) -> emergency(row))
                .optional();
    }

    void end(UUID id, Instant now) {
        db.sql("UPDATE people.emergency SET ends_at = :now WHERE id = :id AND ends_at > :now")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    void review(UUID id, Emergency.Review review) {
        db.sql("""
                        UPDATE people.emergency
                           SET reviewed_by = :by, reviewed_at = :at, justified = :justified, review = :words
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("by", review.by().value())
                .param("at", Timestamp.from(review.at()))
                .param("justified", review.justified())
                .param("words", review.words())
                .update();
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        return new Emergency(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                Role.valueOf(row.getString("role")),
                row.getString("reason"),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                review(row));
    }

    private static Emergency.@Nullable Review review(ResultSet row) throws SQLException {
        var by = row.getObject("reviewed_by", UUID.class);
        return by == null
                ? null
                : new Emergency.Review(
                        new PersonId(by),
                        row.getString("reviewer_name"),
                        row.getTimestamp("reviewed_at").toInstant(),
                        row.getBoolean("justified"),
                        row.getString("review"));
    }
}
