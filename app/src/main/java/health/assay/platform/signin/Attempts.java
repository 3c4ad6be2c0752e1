package health.assay.platform.signin;

import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How often signing in has failed lately. Counted for an account and an address together, so that a stranger who fails
/// on purpose locks out
/// nobody but themselves; and for an address alone, so that nobody tries one password on everyone. When many addresses
/// fail on one account,
/// only devices that it was used on before may still try.
@Service
public class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int OF_ACCOUNT_FROM_ADDRESS = 8;
    private static final int FROM_ADDRESS = 60;
    private static final int OF_ACCOUNT_FROM_UNKNOWN_DEVICES = 40;

    private final JdbcClient db;
    private final Clock clock;

    Attempts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Who tries, from where.
    ///
    /// @param account what was typed as the address; may be anything, a password among others
    public record Try(Sensitive<String> account, String address, boolean knownDevice) {

        byte[] accountHash() {
            return Secrets.hash(account.reveal().strip().toLowerCase(Locale.ROOT));
        }
    }

    private record Failures(int ofAccountFromAddress, int fromAddress, int ofAccountFromUnknownDevices) {

        boolean tooMany(boolean knownDevice) {
            return ofAccountFromAddress >= OF_ACCOUNT_FROM_ADDRESS
                    || fromAddress >= FROM_ADDRESS
                    || !knownDevice && ofAccountFromUnknownDevices >= OF_ACCOUNT_FROM_UNKNOWN_DEVICES;
        }
    }

    @Transactional(readOnly = true)
    public boolean tooMany(Try attempt) {
        return db.sql("""
                        SELECT count(*) FILTER (WHERE account = :account AND address = :address),
                               count(*) FILTER (WHERE address = :address),
                               count(*) FILTER (WHERE account = :account AND NOT known)
                          FROM signin.attempt
                         WHERE failed_at > :since
                           AND (account = :account OR address = :address)
                        """)
                .param("account", attempt.accountHash())
                .param("address", attempt.address())
                .param("since", Timestamp.from(clock.instant().minus(WINDOW)))
                .query((row, _) -> new Failures(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single()
                .tooMany(attempt.knownDevice());
    }

    @Transactional
    public void failed(Try attempt) {
        db.sql("""
                        INSERT INTO signin.attempt (account, address, known, failed_at)
                        VALUES (:account, :address, :known, :now)
                        """)
                .param("account", attempt.accountHash())
                .param("address", attempt.address())
                .param("known", attempt.knownDevice())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void succeeded(Try attempt) {
        db.sql("DELETE FROM signin.attempt WHERE account = :account AND address = :address OR failed_at < :old")
                .param("account", attempt.accountHash())
                .param("address", attempt.address())
                .param("old", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }
}
