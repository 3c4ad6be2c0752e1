package health.assay.platform.signin;

import health.assay.platform.crypto.Vault;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.kernel.Sensitive;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Authenticator apps as a second factor, and the recovery codes for the day the phone is gone.
@Service
public class Authenticators {

    private static final int SECRET_BYTES = 20; // as long as the hash, RFC 4226
    private static final String PURPOSE = "signin.authenticator";

    private final AuthenticatorStore store;
    private final Vault vault;
    private final Clock clock;

    Authenticators(AuthenticatorStore store, Vault vault, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isSetUp(PersonId person) {
        return store.find(person).map(AuthenticatorStore.Row::confirmed).orElse(false);
    }

    /// The secret to put into an app: a new one at first, the same again until it is confirmed.
    @Transactional
    public Sensitive<String> begin(PersonId person) {
        var row = store.find(person);
        if (row.isPresent() && !row.get().confirmed()) {
            return words(vault.open(row.get().secret(), PURPOSE));
        }
        if (row.isPresent()) {
            throw new IllegalStateException("An authenticator is set up already; remove it first");
        }
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        store.add(person, vault.seal(secret, PURPOSE));
        return words(secret);
    }

    /// Takes the app into use when it shows the right code, and gives out the recovery codes, once.
    @Transactional
    public Optional<List<Sensitive<String>>> confirm(PersonId person, String code) {
        if (isSetUp(person) || !uses(person, code)) {
            return Optional.empty();
        }
        store.confirm(person, clock.instant());
        return Optional.of(newRecoveryCodes(person));
    }

    @Transactional
    public List<Sensitive<String>> newRecoveryCodes(PersonId person) {
        var codes = RecoveryCodes.fresh();
        store.replaceRecoveryCodes(
                person, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(PersonId person) {
        return store.recoveryCodesLeft(person);
    }

    /// Whether the code is right and has not been used before.
    @Transactional
    public boolean accepts(PersonId person, String code) {
        return isSetUp(person)
                && (uses(person, code)
                        || store.useRecoveryCode(person, RecoveryCodes.hash(new Sensitive<>(code)), clock.instant()));
    }

    @Transactional
    public void remove(PersonId person) {
        store.remove(person);
    }

    private boolean uses(PersonId person, String code) {
        var row = store.locked(person).orElse(null);
        if (row == null) {
            return false;
        }
        var step = Totp.matchingStep(vault.open(row.secret(), PURPOSE), code, clock.instant(), row.lastStep());
        step.ifPresent(used -> store.used(person, used));
        return step.isPresent();
    }

    private static Sensitive<String> words(byte[] secret) {
        return new Sensitive<>(Base32.toBase32String(secret));
    }
}
