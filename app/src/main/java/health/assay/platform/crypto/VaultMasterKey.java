package health.assay.platform.crypto;

import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The master key in the transit engine of HashiCorp Vault. It never leaves there.
final class VaultMasterKey implements MasterKey {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Address address;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /// @param server `https://vault.example.org:8200`
    /// @param mount where the transit engine is mounted
    record Address(URI server, String mount, String key, Sensitive<String> token) {}

    VaultMasterKey(Address address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    @Override
    public String current() {
        var answer = ask(request("keys").GET().build());
        return "vault:%s/%s:v%d"
                .formatted(
                        address.mount(),
                        address.key(),
                        answer.at("/data/latest_version").asLong());
    }

    @Override
    public byte[] seal(byte[] key) {
        var answer = post("encrypt", Map.of("plaintext", Base64.getEncoder().encodeToString(key)));
        return text(answer, "/data/ciphertext").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] open(String sealedBy, byte[] sealed) {
        var answer = post("decrypt", Map.of("ciphertext", new String(sealed, StandardCharsets.US_ASCII)));
        return Base64.getDecoder().decode(text(answer, "/data/plaintext"));
    }

    @Override
    public String remedy() {
        return "Vault's key %s/%s is not the one it was sealed with. Name the right one in ASSAY_VAULT_KEY."
                .formatted(address.mount(), address.key());
    }

    private JsonNode post(String action, Map<String, String> body) {
        return ask(request(action)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String action) {
        var path = "/v1/%s/%s/%s".formatted(address.mount(), action, address.key());
        return HttpRequest.newBuilder(address.server().resolve(path))
                .timeout(PATIENCE)
                .header("X-Vault-Token", address.token().reveal())
                .header("X-Vault-Request", "true");
    }

    private JsonNode ask(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 400) { // Vault's answer when the key does not fit
                throw new CannotOpen("A key sealed by Vault");
            }
            if (answer.statusCode() != 200) {
                throw new MasterKeyUnavailable(
                        "Vault at %s answered %d".formatted(address.server(), answer.statusCode()));
            }
            return json.readTree(answer.body());
        } catch (IOException problem) {
            throw new MasterKeyUnavailable("Vault at %s cannot be reached".formatted(address.server()), problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MasterKeyUnavailable("Stopped while waiting for Vault", stopped);
        }
    }

    private static String text(JsonNode answer, String pointer) {
        var value = answer.at(pointer);
        if (!value.isString()) {
            throw new MasterKeyUnavailable("Vault's answer lacks " + pointer);
        }
        return value.asString();
    }

    @Override
    public String toString() {
        return "[master key in Vault at %s]".formatted(address.server());
    }
}
