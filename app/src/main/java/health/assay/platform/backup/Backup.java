package health.assay.platform.backup;

import health.assay.platform.database.DataDirectory;
import health.assay.platform.database.EmbeddedPostgres;
import health.assay.platform.database.Misconfigured;
import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Copies an installation with its own database into a folder, while it runs or not. The master key comes along only
/// sealed with a passphrase; without one it must be kept apart.
public final class Backup {

    static final String KEYS = "keys.sealed";
    static final List<String> SECRETS = List.of("database.superuser", "database.owner", "database.application");
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts");
    private static final Set<String> EMPTIED = // as the manual of PostgreSQL has it
            Set.of(
                    "pg_wal",
                    "pg_replslot",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    private final Path data;
    private final Path draft;
    private final Clock clock;

    private Backup(Path data, Path draft, Clock clock) {
        this.data = data;
        this.draft = draft;
        this.clock = clock;
    }

    /// @param target a folder that does not exist yet; it appears when the backup is whole
    /// @return the fingerprint of the manifest, to be kept elsewhere
    public static String make(Path data, Path target, @Nullable Sensitive<String> passphrase, Clock clock)
            throws IOException, InterruptedException {
        if (Files.exists(target)) {
            throw new Misconfigured("%s exists. Name a folder that does not.".formatted(target));
        }
        if (Files.notExists(data.resolve("database"))) {
            throw new Misconfigured(
                    "%s holds no database of its own. Back up an outside server with its own tools.".formatted(data));
        }
        var draft = target.resolveSibling(target.getFileName() + ".part");
        if (Files.exists(draft)) { // its older copies would be taken for new ones
            throw new Misconfigured("%s is left from a backup that was not finished. Delete it.".formatted(draft));
        }
        Copies.folder(draft);
        new Backup(data, draft, clock).fill(passphrase);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        return Manifest.fingerprint(target);
    }

    private void fill(@Nullable Sensitive<String> passphrase) throws IOException, InterruptedException {
        copyFiles();
        var heads = withServer(this::copyDatabase);
        copyFiles(); // once more: what came in meanwhile may be in the database already
        for (var secret : SECRETS) {
            Copies.copy(data.resolve(secret), draft.resolve(secret), _ -> true);
        }
        var key = data.resolve("master.key");
        if (passphrase != null && Files.exists(key)) {
            Files.write(draft.resolve(KEYS), SealedKeys.seal(Files.readAllBytes(key), passphrase));
            Copies.sync(draft.resolve(KEYS));
        }
        Manifest.of(draft, clock.instant().toString(), heads).write(draft);
    }

    private void copyFiles() throws IOException {
        var files = data.resolve("files");
        if (Files.exists(files)) {
            Copies.copy(files, draft.resolve("files"), path -> !path.startsWith("drafts"));
        }
    }

    private interface DatabaseWork {
        SortedMap<String, Manifest.Head> with(RunningServer server) throws IOException, SQLException;
    }

    private SortedMap<String, Manifest.Head> withServer(DatabaseWork work) throws IOException, InterruptedException {
        try {
            var running = RunningServer.of(data);
            if (running.isPresent()) {
                return work.with(running.get());
            }
            try (var home = DataDirectory.open(data);
                    var _ = EmbeddedPostgres.start(home)) {
                return work.with(RunningServer.of(home.path()).orElseThrow());
            }
        } catch (SQLException problem) {
            throw new IOException("The database could not be copied: " + problem.getMessage(), problem);
        }
    }

    private SortedMap<String, Manifest.Head> copyDatabase(RunningServer server) throws IOException, SQLException {
        var heads = heads(server); // first: what the copy holds goes at least as far
        var from = data.resolve("database");
        var to = draft.resolve("database");
        try (var connection = connect(server, "postgres")) {
            // keeps the log from being recycled before it is copied; it ends with the connection
            query(
                    connection,
                    "SELECT pg_create_physical_replication_slot('assay_backup_' || pg_backend_pid(), true, true)");
            query(connection, "SELECT pg_backup_start('assay', true)");
            Copies.copy(from, to, Backup::isWanted);
            Files.writeString(
                    to.resolve("backup_label"), query(connection, "SELECT labelfile FROM pg_backup_stop(false)"));
            Copies.sync(to.resolve("backup_label"));
            Copies.copy(from.resolve("pg_wal"), to.resolve("pg_wal"), _ -> true);
        }
        return heads;
    }

    private static boolean isWanted(Path relative) {
        return !NOT_COPIED.contains(relative.toString())
                && !(relative.getNameCount() > 1
                        && EMPTIED.contains(relative.getName(0).toString()));
    }

    private static SortedMap<String, Manifest.Head> heads(RunningServer server) throws IOException, SQLException {
        var heads = new TreeMap<String, Manifest.Head>();
        try (var connection = connect(server, "assay");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT DISTINCT ON (organization_id) organization_id, sequence, encode(hash, 'hex') AS hash
                          FROM audit.entry
                         ORDER BY organization_id, sequence DESC
                        """)) {
            while (rows.next()) {
                heads.put(
                        rows.getString("organization_id"),
                        new Manifest.Head(rows.getLong("sequence"), rows.getString("hash")));
            }
        }
        return heads;
    }

    private static Connection connect(RunningServer server, String database) throws IOException, SQLException {
        var login = server.superuser();
        return DriverManager.getConnection(
                server.url(database), login.role(), login.password().reveal());
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
