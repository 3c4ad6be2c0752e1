package health.assay.platform.backup;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.audit.Break;
import health.assay.platform.database.Scope;
import health.assay.platform.files.FilesExamination;
import health.assay.platform.kernel.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Goes through an installation and tells what in it was changed: the record of every organization and every file.
@Service
public class Verification {

    private final Audit audit;
    private final FilesExamination files;
    private final JdbcClient db;

    Verification(Audit audit, FilesExamination files, JdbcClient db) {
        this.audit = audit;
        this.files = files;
        this.db = db;
    }

    /// @param faults everything that is not as it was written, in words
    /// @param unreadable contents whose organization's key was destroyed: nobody can tell how they are
    /// @param heads the last entry of each record, to be kept elsewhere
    public record Outcome(
            List<String> faults, long entries, int files, int unreadable, SortedMap<String, Manifest.Head> heads) {

        public Outcome {
            faults = List.copyOf(faults);
            heads = new TreeMap<>(heads);
        }
    }

    /// @param known entries that each record must hold, by organization: from a backup or an earlier verification
    public Outcome verify(Map<String, Manifest.Head> known) {
        var round = new Round();
        var organizations = new TreeSet<>(known.keySet());
        organizations.addAll(organizations());
        for (var words : organizations) {
            var organization = new OrganizationId(UUID.fromString(words));
            Scope.of(organization).run(() -> {
                examineRecord(round, words, known.get(words));
                examineFiles(round);
            });
        }
        return new Outcome(round.faults, round.entries, round.files, round.unreadable, round.heads);
    }

    /// Counted up along the way.
    private static final class Round {
        private final List<String> faults = new ArrayList<>();
        private final SortedMap<String, Manifest.Head> heads = new TreeMap<>();
        private long entries;
        private int files;
        private int unreadable;
    }

    private void examineRecord(Round round, String organization, Manifest.@Nullable Head known) {
        var examination = audit.examine();
        for (Break fault : examination.breaks()) {
            round.faults.add("Record of %s: %s".formatted(organization, fault.words()));
        }
        if (known != null && !hashAt(known.sequence()).equals(known.hash())) {
            round.faults.add("Record of %s: Entry %d is not the one that was noted before"
                    .formatted(organization, known.sequence()));
        }
        round.entries += examination.entries();
        round.heads.put(
                organization,
                new Manifest.Head(examination.entries(), examination.head().toString()));
    }

    private String hashAt(long sequence) {
        var found =
                audit.page(new AuditQuery(null, null, null, sequence + 1, 1)).entries();
        return found.isEmpty() || found.getFirst().sequence() != sequence
                ? "none"
                : found.getFirst().hash().toString();
    }

    private void examineFiles(Round round) {
        try {
            for (var found : files.examine()) {
                switch (found.state()) {
                    case INTACT -> round.files++;
                    case UNREADABLE -> round.unreadable++;
                    case MISSING, DAMAGED -> round.faults.add(found.words());
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Also those that somebody took out of the list of organizations but not out of the list of keys.
    private List<String> organizations() {
        return db.sql("SELECT people.organizations() UNION SELECT crypto.organizations()")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
