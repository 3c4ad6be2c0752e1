package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyStore implements UserCredentialRepository {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    PasskeyStore(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Override
    public void save(CredentialRecord passkey) {
        var isNew = findByCredentialId(passkey.getCredentialId()) == null;
        write(passkey);
        if (isNew) {
            events.publishEvent(new PasskeyAdded(Passkeys.person(passkey.getUserEntityUserId()), passkey.getLabel()));
        }
    }

    private void write(CredentialRecord passkey) {
        db.sql("""
                        INSERT INTO signin.passkey
                               (credential_id, person_id, label, public_key, signature_count, uv_initialized, transports,
                                backup_eligible, backup_state, attestation_object, attestation_client_data, created_at, last_used_at)
                        VALUES (:id, :person, :label, :key, :count, :uv, :transports,
                                :eligible, :state, :attestation, :client, :created, :used)
                        ON CONFLICT (credential_id) DO UPDATE
                           SET signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
                               backup_state = excluded.backup_state, last_used_at = excluded.last_used_at
                         WHERE passkey.person_id = excluded.person_id
                        """)
                .param("id", passkey.getCredentialId().toBase64UrlString())
                .param("person", Passkeys.person(passkey.getUserEntityUserId()).value())
                .param("label", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("uv", passkey.isUvInitialized())
                .param("transports", transports(passkey))
                .param("eligible", passkey.isBackupEligible())
                .param("state", passkey.isBackupState())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("created", Timestamp.from(passkey.getCreated()))
                .param("used", Timestamp.from(passkey.getLastUsed()))
                .update();
    }

    @Override
    public void delete(Bytes id) {
        db.sql("DELETE FROM signin.passkey WHERE credential_id = :id")
                .param("id", id.toBase64UrlString())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("SELECT * FROM signin.passkey WHERE credential_id = :id")
                .param("id", id.toBase64UrlString())
                .query((row, _) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return of(Passkeys.person(handle));
    }

    List<CredentialRecord> of(PersonId person) {
        return db.sql("SELECT * FROM signin.passkey WHERE person_id = :person ORDER BY created_at")
                .param("person", person.value())
                .query((row, _) -> passkey(row))
                .list();
    }

    boolean delete(PersonId person, String id) {
        return db.sql("DELETE FROM signin.passkey WHERE credential_id = :id AND person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Passkeys.handle(new PersonId(row.getObject("person_id", UUID.class))))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(bytes(row.getBytes("attestation_client_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
