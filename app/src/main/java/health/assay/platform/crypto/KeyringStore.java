package health.assay.platform.crypto;

import health.assay.platform.kernel.OrganizationId;
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
class KeyringStore {

    private final JdbcClient db;

    KeyringStore(JdbcClient db) {
        this.db = db;
    }

    /// @param keyring absent once destroyed
    record Kept(@Nullable SealedKeyring keyring) {}

    Optional<SealedKeyring> installation() {
        return db.sql("SELECT sealed, sealed_by FROM crypto.installation_key")
                .query((row, _) -> new SealedKeyring(row.getBytes("sealed"), row.getString("sealed_by")))
                .optional();
    }

    void addInstallation(SealedKeyring keyring, Instant now) {
        db.sql("""
                        INSERT INTO crypto.installation_key (sealed, sealed_by, made_at, renewed_at)
                        VALUES (:sealed, :by, :now, :now)
                            ON CONFLICT DO NOTHING
                        """)
                .param("sealed", keyring.bytes())
                .param("by", keyring.sealedBy())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Whoever is to replace the keyring holds it until the end of the transaction.
    SealedKeyring lockedInstallation() {
        return db.sql("SELECT sealed, sealed_by FROM crypto.installation_key FOR UPDATE")
                .query((row, _) -> new SealedKeyring(row.getBytes("sealed"), row.getString("sealed_by")))
                .single();
    }

    void replaceInstallation(SealedKeyring keyring, Instant now) {
        db.sql("UPDATE crypto.installation_key SET sealed = :sealed, sealed_by = :by, renewed_at = :now")
                .param("sealed", keyring.bytes())
                .param("by", keyring.sealedBy())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Kept> organization(OrganizationId organization) {
        return db.sql("SELECT sealed, sealed_by FROM crypto.organization_key WHERE organization_id = :organization")
                .param("organization", organization.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    Optional<Kept> lockedOrganization(OrganizationId organization) {
        return db.sql("""
                        SELECT sealed, sealed_by
                          FROM crypto.organization_key
                         WHERE organization_id = :organization
                           FOR UPDATE
                        """)
                .param("organization", organization.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        return new Kept(sealed == null ? null : new SealedKeyring(sealed, row.getString("sealed_by")));
    }

    void addOrganization(OrganizationId organization, SealedKeyring keyring, Instant now) {
        db.sql("""
                        INSERT INTO crypto.organization_key (organization_id, sealed, sealed_by, made_at, renewed_at)
                        VALUES (:organization, :sealed, :by, :now, :now)
                            ON CONFLICT DO NOTHING
                        """)
                .param("organization", organization.value())
                .param("sealed", keyring.bytes())
                .param("by", keyring.sealedBy())
                .param("now", Timestamp.from(now))
                .update();
    }

    void replaceOrganization(OrganizationId organization, SealedKeyring keyring, Instant now) {
        db.sql("""
                        UPDATE crypto.organization_key
                           SET sealed = :sealed, sealed_by = :by, renewed_at = :now
                         WHERE organization_id = :organization AND destroyed_at IS NULL
                        """)
                .param("organization", organization.value())
                .param("sealed", keyring.bytes())
                .param("by", keyring.sealedBy())
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean destroy(OrganizationId organization, Instant now) {
        return db.sql("""
                        UPDATE crypto.organization_key
                           SET sealed = NULL, destroyed_at = :now
                         WHERE organization_id = :organization AND destroyed_at IS NULL
                        """)
                        .param("organization", organization.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /// Every organization that has a key, whatever the scope.
    List<OrganizationId> organizations() {
        return db.sql("SELECT crypto.organizations()")
                .query((row, _) -> new OrganizationId(row.getObject(1, UUID.class)))
                .list();
    }
}
