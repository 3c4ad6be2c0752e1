package health.assay.platform.files;

import health.assay.platform.crypto.CannotOpen;
import health.assay.platform.crypto.KeyDestroyed;
import health.assay.platform.database.Scope;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads every stored content again and compares it with its hash; and clears away what a crash left over.
@Service
public class FilesExamination {

    private static final Duration SURELY_DONE = Duration.ofDays(1);
    private final FileStore store;
    private final Blobs blobs;
    private final BlobStorage storage;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FilesExamination(
            FileStore store, Blobs blobs, BlobStorage storage, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.blobs = blobs;
        this.storage = storage;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public enum State {
        INTACT("is as it was stored"),
        MISSING("is missing"),
        DAMAGED("was changed, cut off or put in another's place"),
        UNREADABLE("cannot be read: the organization's key was destroyed");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    /// One stored content, and how it was found.
    public record Found(UUID blob, State state) {
        public String words() {
            return "The content of blob %s %s".formatted(blob, state.words);
        }
    }

    /// Everything the organization in scope has stored.
    public List<Found> examine() throws IOException {
        var found = new ArrayList<Found>();
        for (var blob : transaction.execute(_ -> store.blobs())) {
            found.add(new Found(blob.id(), examine(blob)));
        }
        return List.copyOf(found);
    }

    private State examine(FileStore.Blob blob) throws IOException {
        var key = new BlobKey(Scope.currentOrganization(), blob.id());
        try (var content = blobs.open(key).orElse(null)) {
            if (content == null) {
                return State.MISSING;
            }
            var digest = Intake.sha256();
            var size = 0L;
            var piece = new byte[1 << 16];
            for (var length = content.read(piece); length >= 0; length = content.read(piece)) {
                digest.update(piece, 0, length);
                size += length;
            }
            var hash = digest.digest();
            var asStored = size == blob.size()
                    && Arrays.equals(blobs.address(key, hash), blob.address())
                    && Arrays.equals(blobs.hash(key, blob.hash()), hash);
            return asStored ? State.INTACT : State.DAMAGED;
        } catch (KeyDestroyed _) {
            return State.UNREADABLE;
        } catch (IOException | CannotOpen _) { // the sealed bytes were tampered with, or cannot be read at all
            return State.DAMAGED;
        }
    }

    /// Deletes blobs that no row names, once no transaction can still be about to name them.
    ///
    /// @return how many
    public int sweep() throws IOException {
        var before = clock.instant().minus(SURELY_DONE);
        var unnamed = new ArrayList<BlobKey>();
        storage.forEach((key, kept) -> {
            if (kept.isBefore(before) && !isNamed(key)) {
                unnamed.add(key);
            }
        });
        for (var key : unnamed) {
            storage.delete(key);
        }
        return unnamed.size();
    }

    private boolean isNamed(BlobKey key) {
        return Scope.of(key.organization()).call(() -> transaction.execute(_ -> store.hasBlob(key.blob())));
    }
}
