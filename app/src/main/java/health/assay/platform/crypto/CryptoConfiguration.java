package health.assay.platform.crypto;

import health.assay.platform.database.Misconfigured;
import health.assay.platform.kernel.Sensitive;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.kms.KmsClient;
import tools.jackson.databind.json.JsonMapper;

/// Chooses who keeps the master key: `assay.master-key` is `file`, `aws-kms` or `vault`.
@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {

    @Bean
    KeyFile keyFile(Environment environment) {
        return KeyFile.in(Path.of(needed(environment, "assay.data", "the data directory")));
    }

    @Bean
    MasterKey masterKey(Environment environment, KeyFile file, KeyringStore store, JsonMapper json) {
        var kind = environment.getProperty("assay.master-key", "file");
        return switch (kind) {
            case "file" -> FileMasterKey.open(file, store.installation().isPresent());
            case "aws-kms" -> kms(environment);
            case "vault" -> vault(environment, json);
            default ->
                throw new Misconfigured("ASSAY_MASTER_KEY is '%s'; it can be file, aws-kms or vault.".formatted(kind));
        };
    }

    private static MasterKey kms(Environment environment) {
        var client = KmsClient.builder();
        var endpoint = environment.getProperty("assay.kms.endpoint");
        if (endpoint != null) {
            client.endpointOverride(URI.create(endpoint));
        }
        var former = Stream.of(
                        environment.getProperty("assay.kms.former-keys", "").split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        return new KmsMasterKey(client.build(), needed(environment, "assay.kms.key", "the key in AWS KMS"), former);
    }

    private static MasterKey vault(Environment environment, JsonMapper json) {
        var address = new VaultMasterKey.Address(
                URI.create(needed(environment, "assay.vault.address", "the address of Vault")),
                environment.getProperty("assay.vault.mount", "transit"),
                needed(environment, "assay.vault.key", "the key in Vault's transit engine"),
                new Sensitive<>(needed(environment, "assay.vault.token", "the token for Vault")));
        return new VaultMasterKey(address, json);
    }

    private static String needed(Environment environment, String property, String what) {
        var value = environment.getProperty(property);
        if (value == null || value.isBlank()) {
            var variable = property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
            throw new Misconfigured("%s is not set: it names %s.".formatted(variable, what));
        }
        return value;
    }
}
