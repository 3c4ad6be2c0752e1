package health.assay.platform.crypto;

import health.assay.platform.database.Misconfigured;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The opened keyrings. Each is compared with the database once a minute, so what another node did is felt by then.
@Component
class Keyrings {

    private static final Duration UNCHECKED = Duration.ofMinutes(1);
    private static final String INSTALLATION = "installation";

    private final KeyringStore store;
    private final MasterKey master;
    private final Clock clock;
    private final TransactionTemplate joining;
    private final TransactionTemplate alone;
    private final ConcurrentHashMap<String, Opened> opened = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    /// @param until when it is to be compared again
    private record Opened(SealedKeyring sealed, Keyring keyring, Instant until) {}

    Keyrings(KeyringStore store, MasterKey master, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.master = master;
        this.clock = clock;
        this.joining = new TransactionTemplate(transactions);
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        openInstallation();
    }

    private void openInstallation() {
        if (store.installation().isEmpty()) {
            store.addInstallation(seal(INSTALLATION, Keyring.fresh()), clock.instant());
        }
        try {
            installation();
        } catch (CannotOpen problem) {
            throw new Misconfigured(
                    "The key that sealed this installation's data cannot be opened. " + master.remedy(), problem);
        }
    }

    Keyring installation() {
        return current(INSTALLATION, () -> store.installation().orElseThrow());
    }

    Keyring installationNow() {
        return compared(INSTALLATION, () -> store.installation().orElseThrow());
    }

    /// Only within the scope of that organization: a mistaken identifier must not lend another's key.
    ///
    /// @throws KeyDestroyed when it was
    Keyring of(OrganizationId organization) {
        requireScope(organization);
        return current(organization.toString(), () -> kept(organization));
    }

    /// The same, compared with the database at once.
    Keyring nowOf(OrganizationId organization) {
        requireScope(organization);
        return compared(organization.toString(), () -> kept(organization));
    }

    private static void requireScope(OrganizationId organization) {
        var inScope = Scope.current().organization();
        if (!organization.equals(inScope)) {
            throw new IllegalStateException("The key of %s was asked for within %s".formatted(organization, inScope));
        }
    }

    private Keyring current(String owner, Supplier<SealedKeyring> kept) {
        var known = opened.get(owner);
        return known != null && clock.instant().isBefore(known.until()) ? known.keyring() : compared(owner, kept);
    }

    /// Reads without a lock, since whoever waits for one may hold the last connection.
    private Keyring compared(String owner, Supplier<SealedKeyring> kept) {
        var known = opened.get(owner);
        if (known != null && TransactionSynchronizationManager.hasResource(this)) {
            return known.keyring(); // what this transaction has changed may yet be undone
        }
        var before = forgotten.get();
        var sealed = kept.get();
        var keyring = known != null && known.sealed().equals(sealed) ? known.keyring() : open(owner, sealed);
        var fresh = new Opened(sealed, keyring, clock.instant().plus(UNCHECKED));
        opened.compute(owner, (_, present) -> forgotten.get() == before ? fresh : present);
        return keyring;
    }

    private SealedKeyring kept(OrganizationId organization) {
        var kept = joining.execute(_ -> store.organization(organization)).orElseGet(() -> make(organization));
        var keyring = kept.keyring();
        if (keyring == null) {
            forget(organization.toString());
            throw new KeyDestroyed(organization);
        }
        return keyring;
    }

    /// In a transaction of its own: what is sealed must never outlive its key.
    private KeyringStore.Kept make(OrganizationId organization) {
        return alone.execute(_ -> {
            store.addOrganization(organization, seal(organization.toString(), Keyring.fresh()), clock.instant());
            return store.organization(organization).orElseThrow();
        });
    }

    SealedKeyring resealed(OrganizationId organization, SealedKeyring sealed) {
        return seal(organization.toString(), open(organization.toString(), sealed));
    }

    SealedKeyring renewed(OrganizationId organization, SealedKeyring sealed) {
        return seal(
                organization.toString(), open(organization.toString(), sealed).renewed());
    }

    SealedKeyring resealedInstallation(SealedKeyring sealed) {
        return seal(INSTALLATION, open(INSTALLATION, sealed));
    }

    SealedKeyring renewedInstallation(SealedKeyring sealed) {
        return seal(INSTALLATION, open(INSTALLATION, sealed).renewed());
    }

    private SealedKeyring seal(String owner, Keyring keyring) {
        return SealedKeyring.of(keyring, master, owner);
    }

    private Keyring open(String owner, SealedKeyring sealed) {
        return sealed.open(master, owner);
    }

    /// The transaction at hand changes a keyring; others learn of it once it is committed.
    void changing(Runnable forgetting) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Keyrings.this);
                forgetting.run();
            }
        });
    }

    void forgetInstallation() {
        forget(INSTALLATION);
    }

    void forget(OrganizationId organization) {
        forget(organization.toString());
    }

    private void forget(String owner) {
        opened.compute(owner, (_, _) -> {
            forgotten.incrementAndGet();
            return null;
        });
    }
}
