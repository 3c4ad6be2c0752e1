package health.assay.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditExport;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Misconfigured;
import health.assay.platform.database.Scope;
import health.assay.platform.files.Adding;
import health.assay.platform.files.ContentType;
import health.assay.platform.files.FileId;
import health.assay.platform.files.StoredFiles;
import health.assay.platform.files.Upload;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.security.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Sensitive<String> PASSPHRASE = new Sensitive<>("correct horse battery staple");
    private static final byte[] LETTER = "Dear auditor".getBytes(UTF_8);
    private final OrganizationId clinic = OrganizationId.next();
    private Path data;
    private Path backup;
    private Installed installed;

    @TempDir
    private static Path fresh;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        Installed.openOrMake(fresh.resolve("data"), Map.of()).close();
    }

    @BeforeEach
    void start() throws IOException, InterruptedException {
        data = folder.resolve("data");
        backup = folder.resolve("backup");
        copy(fresh.resolve("data"), data);
        installed = Installed.open(data, Map.of());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @AfterEach
    void stop() {
        installed.close();
    }

    @Test
    void aBackupTakenWhileWritesGoOnComesBackWhole() throws IOException, InterruptedException {
        add(LETTER);
        var stop = new AtomicBoolean();
        var before = new AtomicLong();
        var writer = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                before.set(record());
            }
        });
        while (before.get() < 5) {
            Thread.onSpinWait();
        }
        var acknowledged = before.get();

        Backup.make(data, backup, PASSPHRASE, Clock.systemUTC());
        stop.set(true);
        writer.join();
        var outcome = Restore.into(folder.resolve("restored"), backup, new Restore.KeySource.Passphrase(PASSPHRASE));

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.files()).isEqualTo(1);
        assertThat(outcome.entries()).isGreaterThanOrEqualTo(acknowledged);
        assertThat(folder.resolve("restored/master.key")).hasSameBinaryContentAs(data.resolve("master.key"));
    }

    @Test
    void aBackupHoldsNoKeyThatOpensAnything() throws IOException, InterruptedException {
        add(LETTER);

        Backup.make(data, backup, null, Clock.systemUTC());

        assertThat(backup.resolve("master.key")).doesNotExist();
        assertThat(backup.resolve(Backup.KEYS)).doesNotExist();
        assertThat(Restore.into(
                                folder.resolve("restored"),
                                backup,
                                new Restore.KeySource.File(data.resolve("master.key")))
                        .faults())
                .isEmpty();
    }

    @Test
    void theKeysComeBackOnlyWithTheirPassphrase() throws IOException, InterruptedException {
        add(LETTER);
        Backup.make(data, backup, PASSPHRASE, Clock.systemUTC());

        assertThatThrownBy(() -> Restore.into(
                        folder.resolve("restored"),
                        backup,
                        new Restore.KeySource.Passphrase(new Sensitive<>("incorrect horse"))))
                .isInstanceOf(DamagedBackup.class)
                .hasMessageContaining("passphrase");
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void aBackupInWhichAnythingWasChangedIsRefused() throws IOException, InterruptedException {
        add(LETTER);
        Backup.make(data, backup, PASSPHRASE, Clock.systemUTC());
        assertThat(Manifest.faults(backup)).isEmpty();
        var version = backup.resolve("database/PG_VERSION");

        Files.writeString(version, "19\n");
        Files.writeString(backup.resolve("added"), "x");
        Files.delete(backup.resolve("database/backup_label"));

        assertThat(Manifest.faults(backup))
                .containsExactlyInAnyOrder(
                        "database/PG_VERSION was changed",
                        "added does not belong to the backup",
                        "database/backup_label is missing");
        assertThatThrownBy(() ->
                        Restore.into(folder.resolve("restored"), backup, new Restore.KeySource.Passphrase(PASSPHRASE)))
                .isInstanceOf(DamagedBackup.class);
    }

    @Test
    void aChangedRowOfTheRecordIsFound() throws IOException, SQLException {
        add(LETTER);
        record();
        record();

        asSuperuser("UPDATE audit.entry SET actor_name = 'somebody else' WHERE sequence = 2");

        assertThat(installed.verification().verify(Map.of()).faults())
                .containsExactly("Record of %s: Entry 2 was changed after it was written".formatted(clinic));
    }

    @Test
    void aRecordThatWasCutAtItsEndIsFoundByWhatWasNotedBefore() throws IOException, SQLException {
        add(LETTER);
        record();
        var noted = installed.verification().verify(Map.of()).heads();

        asSuperuser("DELETE FROM audit.entry WHERE sequence = 2");

        assertThat(installed.verification().verify(Map.of()).faults()).isEmpty();
        assertThat(installed.verification().verify(noted).faults())
                .containsExactly("Record of %s: Entry 2 is not the one that was noted before".formatted(clinic));
    }

    @Test
    void theRecordAsItIsExportedHoldsWithoutTheDatabase() throws IOException {
        add(LETTER);
        record();
        var out = new StringWriter();

        Actor.job("test")
                .run(() ->
                        Scope.of(clinic).run(() -> installed.bean(Audit.class).export(out)));
        var verdict = AuditExport.verify(new StringReader(out.toString()));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(2);
        assertThat(installed
                        .verification()
                        .verify(Map.of())
                        .heads()
                        .get(clinic.toString())
                        .hash())
                .isEqualTo(verdict.head().toString());
    }

    @Test
    void aFolderWithoutAnInstallationIsNotFoundToBeInOrder() {
        assertThatThrownBy(() -> Installed.open(folder.resolve("elsewhere"), Map.of()))
                .isInstanceOf(Misconfigured.class);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void whatAnUnfinishedBackupLeftIsNotTakenForANewOne() throws IOException {
        Files.createDirectory(folder.resolve("backup.part"));

        assertThatThrownBy(() -> Backup.make(data, backup, PASSPHRASE, Clock.systemUTC()))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("not finished");
        assertThat(backup).doesNotExist();
    }

    @Test
    void aChangedFileIsFound() throws IOException {
        add(LETTER);
        assertThat(installed.verification().verify(Map.of()).files()).isEqualTo(1);
        Path blob;
        try (var paths = Files.walk(data.resolve("files"))) {
            blob = paths.filter(Files::isRegularFile).findFirst().orElseThrow();
        }

        Files.write(blob, new byte[] {0}, StandardOpenOption.APPEND);

        assertThat(installed.verification().verify(Map.of()).faults())
                .singleElement()
                .asString()
                .contains("was changed, cut off or put in another's place");
    }

    private FileId add(byte[] content) throws IOException {
        var upload = new Upload("a.txt", new ByteArrayInputStream(content), Set.of(ContentType.TEXT), 1000, null);
        var added = new AtomicReference<Adding>();
        Actor.job("test")
                .<IOException>run(() -> Scope.of(clinic)
                        .<IOException>run(() ->
                                added.set(installed.bean(StoredFiles.class).add(upload))));
        return ((Adding.Added) added.get()).file();
    }

    /// An entry of its own, and its number once it is written for good.
    private long record() {
        var act = new Act("test.written", new Subject("line", "1"));
        return Actor.job("test")
                .call(() -> Scope.of(clinic)
                        .call(() -> installed.bean(Audit.class).recordAlone(act).sequence()));
    }

    private void asSuperuser(String sql) throws IOException, SQLException {
        var server = RunningServer.of(data).orElseThrow();
        var login = server.superuser();
        try (var connection = DriverManager.getConnection(
                        server.url("assay"), login.role(), login.password().reveal());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
