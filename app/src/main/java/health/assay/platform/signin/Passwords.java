package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.kernel.Sensitive;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passwords, kept as Argon2id hashes.
@Service
public class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final String nobodys = encoder.encode("nobody has this password");
    private final JdbcClient db;
    private final Clock clock;

    Passwords(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public void set(PersonId person, Sensitive<String> password) {
        db.sql("""
                        INSERT INTO signin.password (person_id, hash, changed_at)
                        VALUES (:person, :hash, :now)
                        ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("person", person.value())
                .param("hash", encoder.encode(password.reveal()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public boolean matches(PersonId person, Sensitive<String> password) {
        var hash = db.sql("SELECT hash FROM signin.password WHERE person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .orElse(nobodys);
        return encoder.matches(password.reveal(), hash);
    }

    /// Takes as long as a real comparison, so that time does not tell who exists.
    public void pretend(Sensitive<String> password) {
        encoder.matches(password.reveal(), nobodys);
    }
}
