package health.assay.platform.crypto;

import health.assay.platform.database.Misconfigured;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The opened keyrings. They are held in memory for a minute, so another node's change is felt by then.
@Component
class Keyrings {

    private static final Duration HELD = Duration.ofMinutes(1);
    private static final String INSTALLATION = "installation";

    private final KeyringStore store;
    private final MasterKey master;
    private final Clock clock;
    private final TransactionTemplate joining;
    private final TransactionTemplate alone;
    private final ConcurrentHashMap<OrganizationId, Held> held = new ConcurrentHashMap<>();
    private volatile Keyring installation;

    /// @param until when it is to be read again
    private record Held(Keyring keyring, Instant until) {}

    Keyrings(KeyringStore store, MasterKey master, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.master = master;
        this.clock = clock;
        this.joining = new TransactionTemplate(transactions);
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.installation = firstInstallation();
    }

    private Keyring firstInstallation() {
        if (store.installation().isEmpty()) {
            store.addInstallation(SealedKeyring.of(Keyring.fresh(), master, INSTALLATION), clock.instant());
        }
        try {
            return store.installation().orElseThrow().open(master, INSTALLATION);
        } catch (CannotOpen problem) {
            throw new Misconfigured(
                    "The key that sealed this installation's data cannot be opened. " + master.remedy(), problem);
        }
    }

    Keyring installation() {
        return installation;
    }

    /// Only within the scope of that organization: a mistaken identifier must not lend another's key.
    ///
    /// @throws KeyDestroyed when it was
    Keyring of(OrganizationId organization) {
        if (!organization.equals(Scope.current().organization())) {
            throw new IllegalStateException("The key of %s was asked for within %s"
                    .formatted(organization, Scope.current().organization()));
        }
        var now = clock.instant();
        var answer = held.compute(
                organization,
                (_, known) -> known != null && known.until().isAfter(now)
                        ? known
                        : new Held(load(organization), now.plus(HELD)));
        return answer.keyring();
    }

    private Keyring load(OrganizationId organization) {
        var kept = joining.execute(_ -> store.organization(organization)).orElseGet(() -> make(organization));
        return open(organization, kept);
    }

    /// In a transaction of its own: what is sealed must never outlive its key.
    private KeyringStore.Kept make(OrganizationId organization) {
        return alone.execute(_ -> {
            store.addOrganization(
                    organization, SealedKeyring.of(Keyring.fresh(), master, organization.toString()), clock.instant());
            return store.organization(organization).orElseThrow();
        });
    }

    Keyring open(OrganizationId organization, KeyringStore.Kept kept) {
        var keyring = kept.keyring();
        if (keyring == null) {
            throw new KeyDestroyed(organization);
        }
        return keyring.open(master, organization.toString());
    }

    SealedKeyring seal(OrganizationId organization, Keyring keyring) {
        return SealedKeyring.of(keyring, master, organization.toString());
    }

    SealedKeyring sealInstallation(Keyring keyring) {
        return SealedKeyring.of(keyring, master, INSTALLATION);
    }

    Keyring openInstallation(SealedKeyring keyring) {
        return keyring.open(master, INSTALLATION);
    }

    void replaceInstallation(Keyring keyring) {
        installation = keyring;
    }

    void forget(OrganizationId organization) {
        held.remove(organization);
    }
}
