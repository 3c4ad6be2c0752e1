package health.assay.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Misconfigured;
import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import tools.jackson.databind.json.JsonMapper;

class MasterKeyTest {

    private static final byte[] KEY = "a key of 32 bytes, more or less.".getBytes(UTF_8);
    private KeyService service;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws IOException {
        service = KeyService.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void vaultSealsAndOpensAndNamesItsVersion() {
        var vault = vault(service.address(), KeyService.TOKEN);
        var sealedBy = vault.current();
        var sealed = vault.seal(KEY);
        service.rotate();

        var opened = vault.open(sealedBy, sealed);

        assertThat(opened).isEqualTo(KEY);
        assertThat(new String(sealed, UTF_8)).startsWith("vault:v1:");
        assertThat(sealedBy).isEqualTo("vault:transit/assay:v1");
        assertThat(vault.current()).isEqualTo("vault:transit/assay:v2");
    }

    @Test
    void aKeyThatVaultCannotOpenIsToldApartFromAVaultThatDoesNotAnswer() {
        var vault = vault(service.address(), KeyService.TOKEN);
        var sealed = vault.seal(KEY);
        service.forgetBefore(2);

        assertThatThrownBy(() -> vault.open("vault:transit/assay:v1", sealed)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> vault(service.address(), "wrong").seal(KEY))
                .isInstanceOf(MasterKeyUnavailable.class)
                .hasMessageContaining("403");
        service.close();
        assertThatThrownBy(() -> vault.seal(KEY)).isInstanceOf(MasterKeyUnavailable.class);
    }

    @Test
    void theTokenForVaultIsNotPrinted() {
        var vault = vault(service.address(), KeyService.TOKEN);

        assertThat(vault.toString()).doesNotContain(KeyService.TOKEN);
        assertThat(new VaultMasterKey.Address(service.address(), "transit", "assay", new Sensitive<>(KeyService.TOKEN)))
                .asString()
                .doesNotContain(KeyService.TOKEN);
    }

    @Test
    void awsSealsAndOpensWithItsPurposeAsContext() {
        var kms = new KmsMasterKey(kms(), "alias/assay", List.of());

        var opened = kms.open(kms.current(), kms.seal(KEY));

        assertThat(opened).isEqualTo(KEY);
        assertThat(service.asked())
                .containsExactly("Encrypt alias/assay assay.master/1", "Decrypt alias/assay assay.master/1");
    }

    @Test
    void awsOpensWithAFormerKeyOnlyWhenTheOperatorNamesIt() {
        var sealed = new KmsMasterKey(kms(), "old", List.of()).seal(KEY);

        assertThat(new KmsMasterKey(kms(), "new", List.of("old")).open("kms:old", sealed))
                .isEqualTo(KEY);
        assertThatThrownBy(() -> new KmsMasterKey(kms(), "new", List.of()).open("kms:old", sealed))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> new KmsMasterKey(kms(), "new", List.of()).open("kms:new", sealed))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void awsThatRefusesIsUnavailable() {
        service.refuse();

        assertThatThrownBy(() -> new KmsMasterKey(kms(), "assay", List.of()).seal(KEY))
                .isInstanceOf(MasterKeyUnavailable.class);
    }

    @Test
    void aWholeInstallationRunsOnVaultAndReSealsAfterItsRotation() throws InterruptedException {
        var clinic = OrganizationId.next();
        try (var installation = Installation.start(TestServer.freshDatabase(), onVault())) {
            var sealed = installation.within(clinic, () -> installation.vault().seal(clinic, KEY, "test.words"));
            service.rotate();

            var outcome = installation.reseal((_, _) -> {});
            service.forgetBefore(2);

            assertThat(outcome).isEqualTo(new Resealing(1, 0, List.of()));
            assertThat(installation.within(clinic, () -> installation.vault().open(clinic, sealed, "test.words")))
                    .isEqualTo(KEY);
        }
    }

    @Test
    void openKeyringsAreNotAskedOfTheServiceAgainAndAgain() {
        var clinic = OrganizationId.next();
        try (var installation = Installation.start(TestServer.freshDatabase(), onVault())) {
            installation.within(clinic, () -> installation.vault().seal(clinic, KEY, "test.words"));
            var before = service.asked().size();

            for (var time = 0; time < 50; time++) {
                installation.within(clinic, () -> installation.vault().seal(clinic, KEY, "test.words"));
            }

            assertThat(service.asked()).hasSize(before);
        }
    }

    @Test
    void anUnknownKeeperOfTheMasterKeyIsRefusedWithTheKnownOnes() {
        DatabaseAccess access = TestServer.freshDatabase();

        assertThatThrownBy(() -> Installation.start(
                        access, Map.of("assay.data", data.toString(), "assay.master-key", "sticky-note")))
                .rootCause()
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("file, aws-kms or vault");
    }

    private Map<String, Object> onVault() {
        return Map.of(
                "assay.data",
                data.toString(),
                "assay.master-key",
                "vault",
                "assay.vault.address",
                service.address().toString(),
                "assay.vault.key",
                "assay",
                "assay.vault.token",
                KeyService.TOKEN);
    }

    private static VaultMasterKey vault(URI address, String token) {
        return new VaultMasterKey(
                new VaultMasterKey.Address(address, "transit", "assay", new Sensitive<>(token)),
                JsonMapper.builder().build());
    }

    private KmsClient kms() {
        return KmsClient.builder()
                .endpointOverride(service.address())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .build();
    }
}
