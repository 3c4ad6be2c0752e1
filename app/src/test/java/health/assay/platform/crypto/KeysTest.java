package health.assay.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.audit.AuditQuery;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Misconfigured;
import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final byte[] WORDS = "kept for six years".getBytes(UTF_8);
    private final OrganizationId clinic = OrganizationId.next();
    private final OrganizationId gym = OrganizationId.next();
    private final DatabaseAccess access = TestServer.freshDatabase();

    @TempDir
    private Path data;

    @Test
    void theKeyFileIsMadeAtTheFirstStartForItsOwnerOnlyAndKept() throws IOException {
        Installation.start(access, data).close();
        var first = Files.readString(data.resolve("master.key"));
        Installation.start(access, data).close();

        assertThat(Files.readString(data.resolve("master.key"))).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(data).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aMissingKeyFileIsNotReplacedWhileSealedDataExist() throws IOException {
        Installation.start(access, data).close();
        Files.delete(data.resolve("master.key"));

        assertThatThrownBy(() -> Installation.start(access, data))
                .hasRootCauseInstanceOf(Misconfigured.class)
                .rootCause()
                .hasMessageContaining("master.key is missing");
        assertThat(data.resolve("master.key")).doesNotExist();
    }

    @Test
    void aWrongKeyFileIsNamedAsSuch(@TempDir Path elsewhere) throws IOException {
        Installation.start(access, data).close();
        Installation.start(TestServer.freshDatabase(), elsewhere).close();
        Files.copy(elsewhere.resolve("master.key"), data.resolve("master.key"), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> Installation.start(access, data))
                .hasStackTraceContaining("Misconfigured")
                .hasStackTraceContaining("master.key is not the one it was sealed with");
    }

    @Test
    void aDamagedKeyFileIsNotQuotedInTheMessage() throws IOException {
        Installation.start(access, data).close();
        var whole = Files.readString(data.resolve("master.key"));
        Files.writeString(data.resolve("master.key"), whole.substring(0, whole.length() - 20));

        assertThatThrownBy(() -> Installation.start(access, data))
                .rootCause()
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("master.key is damaged")
                .message()
                .doesNotContain(whole.substring(40, 60));
    }

    @Test
    void whatOlderKeysSealedOpensAfterEveryKindOfRenewal() throws InterruptedException {
        try (var installation = Installation.start(access, data)) {
            var sealed = sealIn(installation, clinic);
            var ofInstallation = installation.vault().seal(WORDS, "test.words");

            renewEverything(installation);

            assertThat(openIn(installation, clinic, sealed)).isEqualTo(WORDS);
            assertThat(openIn(installation, clinic, sealIn(installation, clinic)))
                    .isEqualTo(WORDS);
            assertThat(installation.vault().open(ofInstallation, "test.words")).isEqualTo(WORDS);
        }
    }

    @Test
    void keysRenewedBeforeARestartOpenAfterIt() throws InterruptedException {
        byte[] before;
        byte[] after;
        try (var installation = Installation.start(access, data)) {
            before = sealIn(installation, clinic);
            renewEverything(installation);
            after = sealIn(installation, clinic);
        }

        try (var installation = Installation.start(access, data)) {
            assertThat(openIn(installation, clinic, before)).isEqualTo(WORDS);
            assertThat(openIn(installation, clinic, after)).isEqualTo(WORDS);
        }
    }

    private void renewEverything(Installation installation) throws InterruptedException {
        installation.within(clinic, () -> {
            installation.keys().renew(clinic);
            return true;
        });
        installation.keys().renewInstallation();
        installation.keys().renewMaster();
        installation.reseal((_, _) -> {});
    }

    @Test
    void renewedKeysLeaveBlindIndexesAndThePublicKeyAsTheyWere() {
        try (var installation = Installation.start(access, data)) {
            var index = installation.within(clinic, () -> installation.vault().blindIndex(clinic, "test.name", "Ada"));
            var publicKey = installation.signer().publicKey();

            installation.within(clinic, () -> {
                installation.keys().renew(clinic);
                return true;
            });
            installation.keys().renewInstallation();

            assertThat(installation.within(clinic, () -> installation.vault().blindIndex(clinic, "test.name", "Ada")))
                    .isEqualTo(index);
            assertThat(installation.signer().publicKey()).isEqualTo(publicKey);
        }
    }

    @Test
    void reSealingTellsHowFarItIsAndDoesNothingTwice() throws InterruptedException {
        try (var installation = Installation.start(access, data)) {
            sealIn(installation, clinic);
            sealIn(installation, gym);
            installation.keys().renewMaster();
            var seen = new ArrayList<String>();

            var first = installation.reseal((done, all) -> seen.add(done + "/" + all));
            var second = installation.reseal((_, _) -> {});

            assertThat(first).isEqualTo(new Resealing(2, 0, List.of()));
            assertThat(second).isEqualTo(new Resealing(0, 2, List.of()));
            assertThat(seen).containsExactly("1/2", "2/2");
        }
    }

    @Test
    void anotherNodeOpensAtOnceWhatARenewedKeySealed() {
        try (var one = Installation.start(access, data);
                var other = Installation.start(access, data)) {
            openIn(other, clinic, sealIn(one, clinic));

            one.within(clinic, () -> {
                one.keys().renew(clinic);
                return true;
            });

            assertThat(openIn(other, clinic, sealIn(one, clinic))).isEqualTo(WORDS);
        }
    }

    @Test
    void nothingOfAnOrganizationOpensOnceItsKeyIsDestroyed() {
        try (var installation = Installation.start(access, data)) {
            var sealed = sealIn(installation, clinic);
            var others = sealIn(installation, gym);

            var destroyed =
                    installation.within(clinic, () -> installation.keys().destroy(clinic, "left the service"));

            assertThat(destroyed).isTrue();
            assertThatThrownBy(() -> openIn(installation, clinic, sealed)).isInstanceOf(KeyDestroyed.class);
            assertThatThrownBy(() -> sealIn(installation, clinic)).isInstanceOf(KeyDestroyed.class);
            assertThatThrownBy(() -> installation.within(
                            clinic, () -> installation.vault().blindIndex(clinic, "test.name", "Ada")))
                    .isInstanceOf(KeyDestroyed.class);
            assertThat(openIn(installation, gym, others)).isEqualTo(WORDS);
        }
    }

    @Test
    void destroyingAKeyIsWrittenInTheRecordOnce() {
        try (var installation = Installation.start(access, data)) {
            sealIn(installation, clinic);
            installation.within(clinic, () -> installation.keys().destroy(clinic, "left the service"));

            var again = installation.within(clinic, () -> installation.keys().destroy(clinic, "once more"));

            var entries = installation.within(
                    clinic,
                    () -> installation
                            .audit()
                            .page(new AuditQuery(null, null, null, null, 10))
                            .entries());
            assertThat(again).isFalse();
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.act().action()).isEqualTo("crypto.key-destroyed");
                assertThat(entry.act().details()).containsEntry("reason", "left the service");
            });
        }
    }

    @Test
    void noKeyShowsWhenItsHolderIsPrinted() {
        var keyring = Keyring.fresh();
        var master = FileMasterKey.open(KeyFile.in(data), false);
        var sealed = SealedKeyring.of(keyring, master, "somebody");

        assertThat(keyring).hasToString("[keys]");
        assertThat(sealed.toString()).startsWith("[keys sealed by file:");
        assertThat(master.toString()).startsWith("[master key in ").doesNotContain("value");
    }

    private byte[] sealIn(Installation installation, OrganizationId organization) {
        return installation.within(organization, () -> installation.vault().seal(organization, WORDS, "test.words"));
    }

    private byte[] openIn(Installation installation, OrganizationId organization, byte[] sealed) {
        return installation.within(organization, () -> installation.vault().open(organization, sealed, "test.words"));
    }
}
