package health.assay.platform.audit;

import health.assay.platform.kernel.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntryStore {

    private final JdbcClient db;
    private final Details details;

    EntryStore(JdbcClient db, Details details) {
        this.db = db;
        this.details = details;
    }

    /// The last entry's number and hash.
    record Head(long sequence, Hash hash) {}

    /// Whoever reads the head to append to it holds it until the end of the transaction.
    Head lockedHead(OrganizationId organization) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('audit:' || :organization, 0))")
                .param("organization", organization.toString())
                .query((row, _) -> true)
                .single();
        return db.sql("""
                        SELECT sequence, hash
                          FROM audit.entry
                         WHERE organization_id = :organization
                         ORDER BY sequence DESC
                         LIMIT 1
                        """)
                .param("organization", organization.value())
                .query((row, _) -> new Head(row.getLong("sequence"), new Hash(row.getBytes("hash"))))
                .optional()
                .orElse(new Head(0, Hash.NONE));
    }

    void add(Entry entry) {
        db.sql("""
                        INSERT INTO audit.entry (organization_id, sequence, at, actor, actor_name, address,
                                                 action, subject_kind, subject, details, previous_hash, hash)
                        VALUES (:organization, :sequence, :at, :actor, :name, :address,
                                :action, :kind, :subject, :details::jsonb, :previous, :hash)
                        """)
                .param("organization", entry.organization().value())
                .param("sequence", entry.sequence())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.author().id())
                .param("name", entry.author().name())
                .param("address", entry.author().address())
                .param("action", entry.act().action())
                .param("kind", entry.act().subject().kind())
                .param("subject", entry.act().subject().id())
                .param("details", details.write(entry.act().details()))
                .param("previous", entry.previous().bytes())
                .param("hash", entry.hash().bytes())
                .update();
    }

    void forEach(Consumer<Entry> reader) {
        try (var entries = db
                .sql("SELECT * FROM audit.entry ORDER BY sequence")
                .withFetchSize(1000)
                .query((row, _) -> entry(row))
                .stream()) {
            entries.forEach(reader);
        }
    }

    AuditPage page(AuditQuery query) {
        var found = db.sql("""
                        SELECT *
                          FROM audit.entry
                         WHERE (:before::bigint IS NULL OR sequence < :before)
                           AND (:from::timestamptz IS NULL OR at >= :from)
                           AND (:until::timestamptz IS NULL OR at < :until)
                           AND (:words::text IS NULL OR actor_name ILIKE :words OR action ILIKE :words OR subject ILIKE :words)
                         ORDER BY sequence DESC
                         LIMIT :limit
                        """)
                .param("before", query.before())
                .param("from", query.from() == null ? null : Timestamp.from(query.from()))
                .param("until", query.until() == null ? null : Timestamp.from(query.until()))
                .param("words", query.words() == null ? null : "%" + literal(query.words()) + "%")
                .param("limit", query.limit() + 1)
                .query((row, _) -> entry(row))
                .list();
        if (found.size() <= query.limit()) {
            return new AuditPage(found, null);
        }
        var shown = found.subList(0, query.limit());
        return new AuditPage(shown, shown.getLast().sequence());
    }

    private static String literal(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private Entry entry(ResultSet row) throws SQLException {
        var subject = new Subject(row.getString("subject_kind"), row.getString("subject"));
        return new Entry(
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getLong("sequence"),
                row.getTimestamp("at").toInstant(),
                new Entry.Author(row.getString("actor"), row.getString("actor_name"), row.getString("address")),
                new Act(row.getString("action"), subject, details.read(row.getString("details"))),
                new Hash(row.getBytes("previous_hash")),
                new Hash(row.getBytes("hash")));
    }
}
