package health.assay.platform.files;

import health.assay.platform.crypto.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the rows and the sealed bytes of blobs together. What a crash leaves over is bytes without a row, never a row
/// without bytes.
@Component
class Blobs {

    private static final System.Logger LOG = System.getLogger(Blobs.class.getName());
    private final BlobStorage storage;
    private final DraftFolder drafts;
    private final FileStore store;
    private final Vault vault;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Blobs(
            BlobStorage storage,
            DraftFolder drafts,
            FileStore store,
            Vault vault,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.storage = storage;
        this.drafts = drafts;
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Where sealed content grows until it is whole.
    record DraftFolder(Path path) {}

    record Draft(Path path, BlobKey key, Intake.Outcome.Taken taken) {}

    Path draft() throws IOException {
        Files.createDirectories(drafts.path());
        return Files.createTempFile(
                drafts.path(),
                "draft-",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /// Keeps the draft, or uses the blob that has the same content, and does the rest in the same transaction.
    <T> T keep(Draft draft, Function<BlobKey, T> rest) {
        var organization = draft.key().organization();
        var address = address(draft.key(), draft.taken().hash());
        return transaction.execute(_ -> {
            var blob = store.sharedBlob(address).orElseGet(() -> keep(draft, address));
            return rest.apply(new BlobKey(organization, blob));
        });
    }

    private UUID keep(Draft draft, byte[] address) {
        var key = draft.key();
        var hash = vault.seal(key.organization(), draft.taken().hash(), hashPurpose(key));
        try {
            storage.keep(draft.path(), key);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        afterwards(TransactionSynchronization.STATUS_ROLLED_BACK, key);
        var blob = new FileStore.Blob(key.blob(), address, hash, draft.taken().size());
        if (store.addBlob(key.organization(), blob, clock.instant())) {
            return key.blob();
        }
        afterwards(TransactionSynchronization.STATUS_COMMITTED, key); // somebody stored the same a moment ago
        return store.sharedBlob(address).orElseThrow();
    }

    byte[] address(BlobKey key, byte[] hash) {
        return vault.fingerprint(key.organization(), "files.address", hash);
    }

    byte[] hash(BlobKey key, byte[] sealed) {
        return vault.open(key.organization(), sealed, hashPurpose(key));
    }

    private static String hashPurpose(BlobKey key) {
        return "files.hash " + key.blob();
    }

    Optional<InputStream> open(BlobKey key) throws IOException {
        var sealed = storage.open(key).orElse(null);
        return sealed == null
                ? Optional.empty()
                : Optional.of(vault.opening(key.organization(), sealed, key.purpose()));
    }

    void releaseAfterCommit(BlobKey key) {
        if (store.deleteUnusedBlob(key.blob())) {
            afterwards(TransactionSynchronization.STATUS_COMMITTED, key);
        }
    }

    private void afterwards(int outcome, BlobKey key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    delete(key);
                }
            }
        });
    }

    private void delete(BlobKey key) {
        try {
            storage.delete(key);
        } catch (IOException problem) { // the sweeping takes it later
            LOG.log(System.Logger.Level.WARNING, "Blob {0} could not be deleted yet", key.blob(), problem);
        }
    }
}
