package health.assay.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.crypto.Installation;
import health.assay.platform.crypto.KeyDestroyed;
import health.assay.platform.crypto.Keys;
import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFilesTest {

    private static final byte[] REPORT = ("%PDF-1.7 " + "findings ".repeat(300_000)).getBytes(UTF_8);
    private static final byte[] LETTER = "Dear auditor".getBytes(UTF_8);
    private final OrganizationId clinic = OrganizationId.next();
    private final OrganizationId gym = OrganizationId.next();
    private Installation installation;
    private FilesFixture fixture;

    @TempDir
    private Path data;

    @BeforeEach
    void start() {
        installation = Installation.start(TestServer.freshDatabase(), data);
        fixture = new FilesFixture(installation);
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void whatIsHandedInComesOutTheSameAndIsKnownByItsContent() {
        var id = fixture.add(clinic, "report.exe", REPORT);

        var info = installation.within(clinic, () -> fixture.files().info(id)).orElseThrow();

        assertThat(fixture.read(clinic, id)).contains(REPORT);
        assertThat(info.type()).isEqualTo(ContentType.PDF);
        assertThat(info.name()).isEqualTo("report.exe");
        assertThat(info.size()).isEqualTo(REPORT.length);
        assertThat(info.hash()).hasSize(64);
        assertThat(info.scanned()).isFalse();
    }

    @Test
    void nothingOnTheDiskShowsContentOrNameAndNoDraftStays() throws IOException {
        fixture.add(clinic, "../../../patients.pdf", REPORT);

        var paths = everything();

        assertThat(paths).singleElement().satisfies(path -> {
            assertThat(path.toString()).doesNotContain("patients");
            assertThat(path).startsWith(data.resolve("files").resolve(clinic.toString()));
            assertThat(new String(Files.readAllBytes(path), UTF_8)).doesNotContain("findings");
        });
    }

    @Test
    void theSameContentIsKeptOnceInAnOrganizationAndUnrecognizableBetweenTwo() throws IOException {
        var one = fixture.add(clinic, "a.pdf", REPORT);
        var two = fixture.add(clinic, "b.pdf", REPORT);
        fixture.add(gym, "a.pdf", REPORT);

        var stored = everything();

        assertThat(stored).hasSize(2);
        assertThat(Files.readAllBytes(stored.getFirst())).isNotEqualTo(Files.readAllBytes(stored.getLast()));
        assertThat(one).isNotEqualTo(two);
        assertThat(fixture.read(clinic, two)).contains(REPORT);
    }

    @Test
    void anotherOrganizationFindsNothing() {
        var id = fixture.add(clinic, "a.pdf", REPORT);

        assertThat(fixture.read(gym, id)).isEmpty();
        assertThat(installation.within(gym, () -> fixture.files().info(id))).isEmpty();
        assertThat(installation.within(gym, () -> fixture.files().delete(id))).isEqualTo(new Deleting.Unknown());
        assertThat(fixture.read(clinic, id)).contains(REPORT);
    }

    @Test
    void aBlobThatIsCutOffOrChangedIsNoticed() throws IOException {
        var id = fixture.add(clinic, "a.pdf", REPORT);
        var blob = everything().getFirst();
        var whole = Files.readAllBytes(blob);

        for (var length : new int[] {0, 40, 1 << 20, whole.length - 1}) {
            Files.write(blob, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> fixture.read(clinic, id)).isInstanceOf(UncheckedIOException.class);
            assertThat(fixture.states(clinic)).containsExactly(FilesExamination.State.DAMAGED);
        }
        var changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(blob, changed);
        assertThat(fixture.states(clinic)).containsExactly(FilesExamination.State.DAMAGED);
        Files.write(blob, whole);
        assertThat(fixture.states(clinic)).containsExactly(FilesExamination.State.INTACT);
    }

    @Test
    void blobsThatChangedPlacesAreNoticed() throws IOException {
        fixture.add(clinic, "a.pdf", REPORT);
        var id = fixture.add(clinic, "b.txt", LETTER);
        var blobs = everything();
        var aside = data.resolve("aside");

        Files.move(blobs.getFirst(), aside);
        Files.move(blobs.getLast(), blobs.getFirst());
        Files.move(aside, blobs.getLast());

        assertThatThrownBy(() -> fixture.read(clinic, id)).isInstanceOf(UncheckedIOException.class);
        assertThat(fixture.states(clinic))
                .containsExactly(FilesExamination.State.DAMAGED, FilesExamination.State.DAMAGED);
    }

    @Test
    void aBlobOfAnotherOrganizationPutInPlaceDoesNotOpen() throws IOException {
        var id = fixture.add(clinic, "a.pdf", REPORT);
        fixture.add(gym, "a.pdf", REPORT);
        var blobs = everything();
        var ours = blobs.stream()
                .filter(blob -> blob.toString().contains(clinic.toString()))
                .findFirst();
        var theirs = blobs.stream()
                .filter(blob -> blob.toString().contains(gym.toString()))
                .findFirst();

        Files.copy(theirs.orElseThrow(), ours.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> fixture.read(clinic, id)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aMissingBlobIsReportedAsMissing() throws IOException {
        var id = fixture.add(clinic, "a.pdf", REPORT);
        Files.delete(everything().getFirst());

        assertThat(fixture.states(clinic)).containsExactly(FilesExamination.State.MISSING);
        assertThatThrownBy(() -> fixture.read(clinic, id)).hasMessageContaining("is missing");
    }

    @Test
    void readingStopsAtTheLimitHoweverLongTheContent() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };

        var outcome = fixture.tryAdd(clinic, new Upload("a", endless, Set.of(ContentType.TEXT), 1_000_000, null));

        assertThat(outcome).isEqualTo(new Adding.TooLarge(1_000_000));
        assertThat(endless.given).isLessThan(1_200_000);
        assertThat(everything()).isEmpty();
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        var upload = new Upload("a", new ByteArrayInputStream(LETTER), Set.of(ContentType.TEXT), LETTER.length, null);

        assertThat(fixture.tryAdd(clinic, upload)).isInstanceOf(Adding.Added.class);
    }

    @Test
    void aKindThatIsNotAcceptedIsRefusedWhateverItsName() throws IOException {
        var upload = new Upload("a.pdf", new ByteArrayInputStream(LETTER), Set.of(ContentType.PDF), 1000, null);

        assertThat(fixture.tryAdd(clinic, upload))
                .isEqualTo(new Adding.NotAccepted(ContentType.TEXT, Set.of(ContentType.PDF)));
        assertThat(everything()).isEmpty();
    }

    @Test
    void whatTheLawOrAHoldRetainsIsNotDeleted() {
        var today = LocalDate.now(ZoneOffset.ofHours(-12));
        var retained = added(FilesFixture.upload("a.txt", LETTER, today));
        var past = added(FilesFixture.upload("b.txt", LETTER, today.minusDays(1)));
        installation.within(clinic, () -> {
            fixture.files().hold(past, "lawsuit");
            fixture.files().retain(retained, today.minusYears(1));
            return true;
        });

        assertThat(delete(retained)).isEqualTo(new Deleting.RetainedUntil(today));
        assertThat(delete(past)).isEqualTo(new Deleting.Held());
        installation.within(clinic, () -> {
            fixture.files().release(past, "settled");
            return true;
        });
        assertThat(delete(past)).isEqualTo(new Deleting.Deleted());
    }

    @Test
    void theContentGoesWithTheLastFileThatHasIt() throws IOException {
        var one = fixture.add(clinic, "a.txt", LETTER);
        var two = fixture.add(clinic, "b.txt", LETTER);

        delete(one);
        assertThat(fixture.read(clinic, two)).contains(LETTER);
        delete(two);

        assertThat(everything()).isEmpty();
        assertThat(fixture.read(clinic, two)).isEmpty();
    }

    @Test
    void nothingOpensOnceTheKeyOfTheOrganizationIsDestroyed() {
        var id = fixture.add(clinic, "a.pdf", REPORT);

        installation.within(clinic, () -> installation.bean(Keys.class).destroy(clinic, "left"));

        assertThatThrownBy(() -> fixture.read(clinic, id)).isInstanceOf(KeyDestroyed.class);
        assertThat(fixture.states(clinic)).containsExactly(FilesExamination.State.UNREADABLE);
    }

    @Test
    void sweepingTakesOnlyOldBlobsThatNoRowNames() throws IOException {
        fixture.add(clinic, "a.txt", LETTER);
        var named = everything().getFirst();
        var left = place(UUID.randomUUID());
        var fresh = place(UUID.randomUUID());
        Files.copy(named, left);
        Files.copy(named, fresh);
        var longAgo = FileTime.from(Instant.now().minusSeconds(200_000));
        Files.setLastModifiedTime(named, longAgo);
        Files.setLastModifiedTime(left, longAgo);

        var swept = installation.bean(FilesExamination.class).sweep();

        assertThat(swept).isEqualTo(1);
        assertThat(everything()).containsExactlyInAnyOrder(named, fresh);
    }

    private Path place(UUID blob) throws IOException {
        var place = data.resolve("files").resolve(new BlobKey(clinic, blob).path());
        Files.createDirectories(place.getParent());
        return place;
    }

    private FileId added(Upload upload) {
        return ((Adding.Added) fixture.tryAdd(clinic, upload)).file();
    }

    private Deleting delete(FileId id) {
        return installation.within(clinic, () -> fixture.files().delete(id));
    }

    private List<Path> everything() throws IOException {
        try (var paths = Files.walk(data.resolve("files"))) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
