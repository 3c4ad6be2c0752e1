package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's own passkeys, to look at and to take away.
@Service
public class PersonPasskeys {

    private final PasskeyStore store;

    PersonPasskeys(PasskeyStore store) {
        this.store = store;
    }

    public record Passkey(String id, String label, Instant addedAt, Instant usedAt) {}

    @Transactional(readOnly = true)
    public List<Passkey> of(PersonId person) {
        return store.of(person).stream()
                .map(passkey -> new Passkey(
                        passkey.getCredentialId().toBase64UrlString(),
                        passkey.getLabel(),
                        passkey.getCreated(),
                        passkey.getLastUsed()))
                .toList();
    }

    /// Whether there was such a passkey of theirs.
    @Transactional
    public boolean remove(PersonId person, String id) {
        return store.delete(person, id);
    }
}
