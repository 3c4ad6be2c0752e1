package health.assay.platform.files;

import health.assay.platform.kernel.OrganizationId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileStore {

    private final JdbcClient db;

    FileStore(JdbcClient db) {
        this.db = db;
    }

    /// @param hash sealed
    record Blob(UUID id, byte[] address, byte[] hash, long size) {}

    /// @param name sealed
    /// @param hash sealed
    record Row(
            FileId id,
            UUID blob,
            byte[] name,
            String type,
            long size,
            byte[] hash,
            boolean scanned,
            Instant addedAt,
            String addedBy,
            @Nullable LocalDate retainedUntil,
            boolean held) {}

    /// Kept from being deleted until the end of the transaction.
    Optional<UUID> sharedBlob(byte[] address) {
        return db.sql("SELECT id FROM files.blob WHERE address = :address FOR SHARE")
                .param("address", address)
                .query(UUID.class)
                .optional();
    }

    /// @return false when the same content was stored in the meantime
    boolean addBlob(OrganizationId organization, Blob blob, Instant now) {
        return db.sql("""
                        INSERT INTO files.blob (organization_id, id, address, hash, size, stored_at)
                        VALUES (:organization, :id, :address, :hash, :size, :now)
                            ON CONFLICT (organization_id, address) DO NOTHING
                        """)
                        .param("organization", organization.value())
                        .param("id", blob.id())
                        .param("address", blob.address())
                        .param("hash", blob.hash())
                        .param("size", blob.size())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void add(OrganizationId organization, Row file) {
        db.sql("""
                        INSERT INTO files.file (organization_id, id, blob_id, name, type, scanned, added_at, added_by,
                                                retained_until)
                        VALUES (:organization, :id, :blob, :name, :type, :scanned, :at, :by, :until)
                        """)
                .param("organization", organization.value())
                .param("id", file.id().value())
                .param("blob", file.blob())
                .param("name", file.name())
                .param("type", file.type())
                .param("scanned", file.scanned())
                .param("at", Timestamp.from(file.addedAt()))
                .param("by", file.addedBy())
                .param("until", file.retainedUntil())
                .update();
    }

    Optional<Row> find(FileId id) {
        return db.sql("""
                        SELECT f.*, b.size, b.hash
                          FROM files.file f
                          JOIN files.blob b ON b.organization_id = f.organization_id AND b.id = f.blob_id
                         WHERE f.id = :id
                        """).param("id", id.value()).query((row, _) -> file(row)).optional();
    }

    boolean lock(FileId id) {
        return db.sql("SELECT true FROM files.file WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private static Row file(ResultSet row) throws SQLException {
        Date until = row.getDate("retained_until");
        return new Row(
                new FileId(row.getObject("id", UUID.class)),
                row.getObject("blob_id", UUID.class),
                row.getBytes("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getBytes("hash"),
                row.getBoolean("scanned"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                until == null ? null : until.toLocalDate(),
                row.getBoolean("held"));
    }

    void delete(FileId id) {
        db.sql("DELETE FROM files.file WHERE id = :id").param("id", id.value()).update();
    }

    /// @return whether it was the last file with this content
    boolean deleteUnusedBlob(UUID blob) {
        db.sql("SELECT true FROM files.blob WHERE id = :blob FOR UPDATE")
                .param("blob", blob)
                .query(Boolean.class)
                .optional();
        return db.sql("""
                        DELETE FROM files.blob b
                         WHERE b.id = :blob AND NOT EXISTS (SELECT 1 FROM files.file f WHERE f.blob_id = b.id)
                        """).param("blob", blob).update() == 1;
    }

    /// Only ever later.
    void retain(FileId id, LocalDate until) {
        db.sql("UPDATE files.file SET retained_until = greatest(retained_until, :until) WHERE id = :id")
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    void hold(FileId id, boolean held) {
        db.sql("UPDATE files.file SET held = :held WHERE id = :id")
                .param("held", held)
                .param("id", id.value())
                .update();
    }

    List<Blob> blobs() {
        return db.sql("SELECT id, address, hash, size FROM files.blob ORDER BY id")
                .query((row, _) -> new Blob(
                        row.getObject("id", UUID.class),
                        row.getBytes("address"),
                        row.getBytes("hash"),
                        row.getLong("size")))
                .list();
    }

    boolean hasBlob(UUID blob) {
        return db.sql("SELECT true FROM files.blob WHERE id = :blob")
                .param("blob", blob)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }
}
