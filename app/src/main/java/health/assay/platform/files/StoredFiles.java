package health.assay.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.crypto.Vault;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.Identifiers;
import health.assay.platform.security.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files of the organization in scope.
@Service
public class StoredFiles {

    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12); // where a day ends last
    private final Intake intake;
    private final Blobs blobs;
    private final FileStore store;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    StoredFiles(Intake intake, Blobs blobs, FileStore store, Vault vault, Audit audit, Clock clock) {
        this.intake = intake;
        this.blobs = blobs;
        this.store = store;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes in a file. The name and type it came with decide nothing.
    public Adding add(Upload upload) throws IOException {
        var key = new BlobKey(Scope.currentOrganization(), Identifiers.next());
        var draft = blobs.draft();
        try {
            return switch (intake.take(upload, key, draft)) {
                case Intake.Outcome.Refused(var why) -> why;
                case Intake.Outcome.Taken taken ->
                    new Adding.Added(blobs.keep(new Blobs.Draft(draft, key, taken), blob -> add(upload, taken, blob)));
            };
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private FileId add(Upload upload, Intake.Outcome.Taken taken, BlobKey blob) {
        var id = FileId.next();
        var organization = blob.organization();
        var name = vault.seal(organization, FileName.clean(upload.name()).getBytes(UTF_8), namePurpose(id));
        store.add(
                organization,
                new FileStore.Row(
                        id,
                        blob.blob(),
                        name,
                        taken.type().name(),
                        taken.size(),
                        taken.hash(),
                        taken.scanned(),
                        clock.instant(),
                        Actor.current().id(),
                        upload.retainedUntil(),
                        false));
        record("files.added", id, Map.of("type", taken.type().name(), "size", Long.toString(taken.size())));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> info(FileId id) {
        var organization = Scope.currentOrganization();
        return store.find(id)
                .map(row -> new StoredFile(
                        id,
                        new String(vault.open(organization, row.name(), namePurpose(id)), UTF_8),
                        ContentType.valueOf(row.type()),
                        row.size(),
                        HexFormat.of().formatHex(blobs.hash(new BlobKey(organization, row.blob()), row.hash())),
                        row.scanned(),
                        row.addedAt(),
                        row.addedBy(),
                        row.retainedUntil(),
                        row.held()));
    }

    /// The content, and a line in the record that somebody read it. Reading fails where the content was changed.
    @Transactional
    public Optional<InputStream> open(FileId id) throws IOException {
        var row = store.find(id).orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        var content = blobs.open(new BlobKey(Scope.currentOrganization(), row.blob()))
                .orElseThrow(() -> new IOException("The content of file %s is missing".formatted(id)));
        record("files.opened", id, Map.of());
        return Optional.of(content);
    }

    /// Only what no law and no hold retains. The content goes with the last file that has it.
    @Transactional
    public Deleting delete(FileId id) {
        if (!store.lock(id)) {
            return new Deleting.Unknown();
        }
        var row = store.find(id).orElseThrow();
        if (row.held()) {
            return new Deleting.Held();
        }
        var lastDay = row.retainedUntil();
        if (lastDay != null && !lastDay.isBefore(LocalDate.ofInstant(clock.instant(), LAST_ZONE))) {
            return new Deleting.RetainedUntil(lastDay);
        }
        store.delete(id);
        record("files.deleted", id, Map.of());
        blobs.releaseAfterCommit(new BlobKey(Scope.currentOrganization(), row.blob()));
        return new Deleting.Deleted();
    }

    /// Keeps it until then at least; an earlier day changes nothing.
    @Transactional
    public void retain(FileId id, LocalDate until) {
        store.retain(id, until);
        record("files.retained", id, Map.of("until", until.toString()));
    }

    @Transactional
    public void hold(FileId id, String reason) {
        store.hold(id, true);
        record("files.held", id, Map.of("reason", reason));
    }

    @Transactional
    public void release(FileId id, String reason) {
        store.hold(id, false);
        record("files.released", id, Map.of("reason", reason));
    }

    private void record(String action, FileId id, Map<String, String> details) {
        audit.record(new Act(action, new Subject("file", id.toString()), details));
    }

    private static String namePurpose(FileId id) {
        return "files.name " + id;
    }
}
