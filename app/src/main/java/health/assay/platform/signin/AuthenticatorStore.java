package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuthenticatorStore {

    private final JdbcClient db;

    AuthenticatorStore(JdbcClient db) {
        this.db = db;
    }

    /// @param secret sealed
    /// @param lastStep the last time step whose code was used
    record Row(byte[] secret, boolean confirmed, long lastStep) {}

    Optional<Row> find(PersonId person) {
        return db.sql("SELECT * FROM signin.authenticator WHERE person_id = :person")
                .param("person", person.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /// Held until the end of the transaction: one code is not used twice at the same time.
    Optional<Row> locked(PersonId person) {
        return db.sql("SELECT * FROM signin.authenticator WHERE person_id = :person FOR UPDATE")
                .param("person", person.value())
                .query((row, _) -> row(row))
                .optional();
    }

    void add(PersonId person, byte[] secret) {
        db.sql("INSERT INTO signin.authenticator (person_id, secret) VALUES (:person, :secret)")
                .param("person", person.value())
                .param("secret", secret)
                .update();
    }

    void confirm(PersonId person, Instant now) {
        db.sql("UPDATE signin.authenticator SET confirmed_at = :now WHERE person_id = :person")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void used(PersonId person, long step) {
        db.sql("UPDATE signin.authenticator SET last_step = :step WHERE person_id = :person")
                .param("person", person.value())
                .param("step", step)
                .update();
    }

    void remove(PersonId person) {
        db.sql("DELETE FROM signin.recovery_code WHERE person_id = :person")
                .param("person", person.value())
                .update();
        db.sql("DELETE FROM signin.authenticator WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    void replaceRecoveryCodes(PersonId person, List<byte[]> hashes) {
        db.sql("DELETE FROM signin.recovery_code WHERE person_id = :person")
                .param("person", person.value())
                .update();
        for (var hash : hashes) {
            db.sql("INSERT INTO signin.recovery_code (person_id, hash) VALUES (:person, :hash)")
                    .param("person", person.value())
                    .param("hash", hash)
                    .update();
        }
    }

    boolean useRecoveryCode(PersonId person, byte[] hash, Instant now) {
        return db.sql("""
                        UPDATE signin.recovery_code SET used_at = :now
                         WHERE person_id = :person AND hash = :hash AND used_at IS NULL
                        """)
                        .param("person", person.value())
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    int recoveryCodesLeft(PersonId person) {
        return db.sql("SELECT count(*) FROM signin.recovery_code WHERE person_id = :person AND used_at IS NULL")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getBytes("secret"), row.getTimestamp("confirmed_at") != null, row.getLong("last_step"));
    }
}
