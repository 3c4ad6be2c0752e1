package health.assay.platform.mail;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
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
class NoticeStore {

    private final JdbcClient db;

    NoticeStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, PersonId person, News news, Instant now) {
        db.sql("""
                        INSERT INTO mail.notice (organization_id, id, person_id, urgent, title, words, path, told_at, mailed_at)
                        VALUES (:organization, :id, :person, :urgent, :title, :words, :path, :now, :mailed::timestamptz)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", id)
                .param("person", person.value())
                .param("urgent", news.urgent())
                .param("title", news.title())
                .param("words", news.words())
                .param("path", news.path())
                .param("now", Timestamp.from(now))
                .param("mailed", news.urgent() ? Timestamp.from(now) : null)
                .update();
    }

    /// The unread first.
    List<Notice> of(PersonId person, int limit) {
        return db.sql("""
                        SELECT * FROM mail.notice
                         WHERE person_id = :person
                         ORDER BY read_at IS NOT NULL, told_at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> notice(row))
                .list();
    }

    long unread(PersonId person) {
        return db.sql("SELECT count(*) FROM mail.notice WHERE person_id = :person AND read_at IS NULL")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    Optional<Notice> find(UUID id, PersonId person) {
        return db.sql("SELECT * FROM mail.notice WHERE id = :id AND person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .query((row, _) -> notice(row))
                .optional();
    }

    void read(UUID id, PersonId person, Instant now) {
        db.sql("UPDATE mail.notice SET read_at = :now WHERE id = :id AND person_id = :person AND read_at IS NULL")
                .param("id", id)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void readAll(PersonId person, Instant now) {
        db.sql("UPDATE mail.notice SET read_at = :now WHERE person_id = :person AND read_at IS NULL")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Who has notices that were neither read nor mailed.
    List<PersonId> waitingForDigest() {
        return db.sql("SELECT DISTINCT person_id FROM mail.notice WHERE mailed_at IS NULL AND read_at IS NULL")
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Marks them as mailed: a notice is in one digest.
    List<Notice> takeForDigest(PersonId person, Instant now) {
        return db.sql("""
                        WITH taken AS (
                            UPDATE mail.notice SET mailed_at = :now
                             WHERE person_id = :person AND mailed_at IS NULL AND read_at IS NULL
                            RETURNING *)
                        SELECT * FROM taken ORDER BY told_at, id
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> notice(row))
                .list();
    }

    long removeRead(Instant before) {
        return db.sql("DELETE FROM mail.notice WHERE read_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Notice(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new News(
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("path"),
                        row.getBoolean("urgent")),
                row.getTimestamp("told_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
