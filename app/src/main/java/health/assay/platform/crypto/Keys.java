package health.assay.platform.crypto;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Renews keys and destroys them. Whatever older keys have sealed opens all the time.
@Service
public class Keys {

    private final Keyrings keyrings;
    private final KeyringStore store;
    private final MasterKey master;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Keys(
            Keyrings keyrings,
            KeyringStore store,
            MasterKey master,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.keyrings = keyrings;
        this.store = store;
        this.master = master;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Told after each organization, so that somebody waiting sees how far it is.
    @FunctionalInterface
    public interface Progress {
        void at(int done, int total);
    }

    /// A new key for what the organization in scope seals from now on.
    ///
    /// @throws KeyDestroyed when there is none any more
    @Transactional
    public void renew(OrganizationId organization) {
        keyrings.of(organization); // made, if it has none yet
        var kept = store.lockedOrganization(organization)
                .map(KeyringStore.Kept::keyring)
                .orElseThrow(() -> new KeyDestroyed(organization));
        replace(organization, keyrings.renewed(organization, kept), "crypto.key-renewed");
    }

    /// A new key for what the installation seals from now on.
    @Transactional
    public void renewInstallation() {
        store.replaceInstallation(keyrings.renewedInstallation(store.lockedInstallation()), clock.instant());
        keyrings.changing(keyrings::forgetInstallation);
    }

    /// Makes a new master key, where it is ours to make; a service makes its own.
    public void renewMaster() {
        switch (master) {
            case FileMasterKey file -> file.renew();
            case KmsMasterKey _, VaultMasterKey _ ->
                throw new IllegalStateException("The master key is renewed where it is kept; re-seal afterwards");
        }
    }

    /// Seals every keyring anew whose master key is not the present one. May be stopped at any time and begun again.
    public Resealing reseal(Progress progress) throws InterruptedException {
        resealInstallation();
        var organizations = store.organizations();
        var failed = new ArrayList<OrganizationId>();
        var resealed = 0;
        for (var done = 0; done < organizations.size(); done++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Stopped after %d of %d".formatted(done, organizations.size()));
            }
            var organization = organizations.get(done);
            try {
                resealed += Scope.of(organization).call(() -> reseal(organization)) ? 1 : 0;
            } catch (CannotOpen _) { // told in the outcome; the others must not wait for it
                failed.add(organization);
            }
            progress.at(done + 1, organizations.size());
        }
        return new Resealing(resealed, organizations.size() - resealed - failed.size(), failed);
    }

    private void resealInstallation() {
        var current = master.current();
        transaction.executeWithoutResult(_ -> {
            var kept = store.lockedInstallation();
            if (!kept.sealedBy().equals(current)) {
                store.replaceInstallation(keyrings.resealedInstallation(kept), clock.instant());
            }
        });
    }

    private boolean reseal(OrganizationId organization) {
        var current = master.current();
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var kept = store.lockedOrganization(organization)
                    .map(KeyringStore.Kept::keyring)
                    .orElse(null);
            if (kept == null || kept.sealedBy().equals(current)) { // null: destroyed in the meantime
                return false;
            }
            replace(organization, keyrings.resealed(organization, kept), "crypto.key-resealed");
            return true;
        }));
    }

    private void replace(OrganizationId organization, SealedKeyring sealed, String action) {
        store.replaceOrganization(organization, sealed, clock.instant());
        audit.record(new Act(action, new Subject("key", organization.toString()), Map.of("by", sealed.sealedBy())));
        keyrings.changing(() -> keyrings.forget(organization));
    }

    /// Destroys the key of the organization in scope: nothing it sealed opens again, here. Copies of the database made
    /// before still hold the sealed key, so they must go too.
    ///
    /// @return false when it was destroyed before, or never made
    @Transactional
    public boolean destroy(OrganizationId organization, String reason) {
        if (!store.destroy(organization, clock.instant())) {
            return false;
        }
        audit.record(
                new Act("crypto.key-destroyed", new Subject("key", organization.toString()), Map.of("reason", reason)));
        keyrings.changing(() -> keyrings.forget(organization));
        return true;
    }
}
