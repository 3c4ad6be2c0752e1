package health.assay.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final byte[] WORDS = "the patient's diagnosis".getBytes(UTF_8);
    private static final OrganizationId CLINIC = OrganizationId.next();
    private static final OrganizationId GYM = OrganizationId.next();
    private static Installation installation;
    private static Vault vault;

    @BeforeAll
    static void start(@TempDir Path data) {
        installation = Installation.start(TestServer.freshDatabase(), data);
        vault = installation.vault();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void whatIsSealedOpensAgainAndShowsNothingOfItself() {
        var sealed = installation.within(CLINIC, () -> vault.seal(CLINIC, WORDS, "test.words"));

        var opened = installation.within(CLINIC, () -> vault.open(CLINIC, sealed, "test.words"));

        assertThat(opened).isEqualTo(WORDS);
        assertThat(new String(sealed, UTF_8)).doesNotContain("diagnosis");
    }

    @Test
    void sealingTwiceGivesDifferentBytes() {
        var once = vault.seal(WORDS, "test.words");
        var again = vault.seal(WORDS, "test.words");

        assertThat(once).isNotEqualTo(again);
    }

    @Test
    void whatIsSealedForOnePurposeOpensForNoOther() {
        var sealed = vault.seal(WORDS, "test.words");

        assertThatThrownBy(() -> vault.open(sealed, "test.numbers")).isInstanceOf(CannotOpen.class);
        assertThat(vault.open(sealed, "test.words")).isEqualTo(WORDS);
    }

    @Test
    void anotherOrganizationCannotOpenIt() {
        var sealed = installation.within(CLINIC, () -> vault.seal(CLINIC, WORDS, "test.words"));

        assertThatThrownBy(() -> installation.within(GYM, () -> vault.open(GYM, sealed, "test.words")))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> vault.open(sealed, "test.words")).isInstanceOf(CannotOpen.class);
    }

    @Test
    void aKeyIsLentOnlyWithinTheScopeOfItsOrganization() {
        var sealed = installation.within(CLINIC, () -> vault.seal(CLINIC, WORDS, "test.words"));

        assertThatThrownBy(() -> installation.within(GYM, () -> vault.open(CLINIC, sealed, "test.words")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(CLINIC.toString());
        assertThatThrownBy(() -> vault.open(CLINIC, sealed, "test.words")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedBitIsNoticed() {
        var sealed = vault.seal(WORDS, "test.words");

        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> vault.open(changed, "test.words")).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void blindIndexesFindEqualValuesWhateverTheirCaseWidthAndSpacing() {
        var index = index(CLINIC, "patient.name", "Zoë  Müller");

        assertThat(index(CLINIC, "patient.name", " zoe\u0308 mu\u0308ller ")).isEqualTo(index);
        assertThat(index(CLINIC, "patient.name", "Zoe Muller")).isNotEqualTo(index);
        assertThat(index(CLINIC, "patient.email", "Zoë  Müller")).isNotEqualTo(index);
        assertThat(index(GYM, "patient.name", "Zoë  Müller")).isNotEqualTo(index);
    }

    private static byte[] index(OrganizationId organization, String purpose, String value) {
        return installation.within(organization, () -> vault.blindIndex(organization, purpose, value));
    }

    @Test
    void aSealedStreamThatIsCutOffDoesNotReadToItsEnd() {
        var plain = new byte[3_000_000];
        Arrays.fill(plain, (byte) 7);
        var sealed = installation.within(CLINIC, () -> sealedStream(plain));

        assertThat(installation.within(CLINIC, () -> openedStream(sealed))).isEqualTo(plain);
        for (var length : new int[] {0, 10, 1 << 20, 2 << 20, sealed.length - 1}) {
            assertThatThrownBy(() -> installation.within(CLINIC, () -> openedStream(Arrays.copyOf(sealed, length))))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private static byte[] sealedStream(byte[] plain) {
        var sealed = new ByteArrayOutputStream();
        try (var out = vault.sealing(CLINIC, sealed, "test.stream")) {
            out.write(plain);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return sealed.toByteArray();
    }

    private static byte[] openedStream(byte[] sealed) {
        try (var in = vault.opening(CLINIC, new ByteArrayInputStream(sealed), "test.stream")) {
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void theInstallationSignsAndAnyoneWithItsPublicKeyCanCheck() {
        var signer = installation.signer();
        var signature = signer.sign(WORDS);

        var key = new VerifyingKey(signer.publicKey().bytes());

        assertThat(signature).hasSize(64);
        assertThat(key.verifies(WORDS, signature)).isTrue();
        assertThat(signer.verify(WORDS, signature)).isTrue();
        assertThat(key.verifies("other words".getBytes(UTF_8), signature)).isFalse();
        assertThat(key.verifies(WORDS, new byte[64])).isFalse();
        assertThat(key.pem()).startsWith("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2Vw");
    }
}
