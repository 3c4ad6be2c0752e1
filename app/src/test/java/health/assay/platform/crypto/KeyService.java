package health.assay.platform.crypto;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small stand-in for the services that keep master keys. It "seals" by turning bits and naming the key, and notes
/// what it was asked.
final class KeyService implements AutoCloseable {

    static final String TOKEN = "hvs.test-token";
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int version = 1;
    private volatile int oldest = 1;
    private volatile boolean refusing;

    private KeyService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/", this::transit);
        server.createContext("/", this::kms);
        server.start();
    }

    static KeyService start() throws IOException {
        return new KeyService();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> asked() {
        return asked;
    }

    void rotate() {
        version++;
    }

    void forgetBefore(int version) {
        oldest = version;
    }

    void refuse() {
        refusing = true;
    }

    private void transit(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        asked.add(path[3] + " " + path[4]);
        if (refusing || !TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
            answer(exchange, 403, Map.of("errors", List.of("permission denied")));
            return;
        }
        switch (path[3]) {
            case "keys" -> answer(exchange, 200, Map.of("data", Map.of("latest_version", version)));
            case "encrypt" -> {
                var plain = Base64.getDecoder()
                        .decode(body(exchange).at("/plaintext").asString());
                var sealed = "vault:v%d:%s".formatted(version, HexFormat.of().formatHex(turned(plain)));
                answer(exchange, 200, Map.of("data", Map.of("ciphertext", sealed)));
            }
            default -> decrypt(exchange, body(exchange).at("/ciphertext").asString());
        }
    }

    private void decrypt(HttpExchange exchange, String sealed) throws IOException {
        var parts = sealed.split(":");
        if (parts.length != 3 || Integer.parseInt(parts[1].substring(1)) < oldest) {
            answer(exchange, 400, Map.of("errors", List.of("cannot decrypt")));
            return;
        }
        var plain = turned(HexFormat.of().parseHex(parts[2]));
        answer(
                exchange,
                200,
                Map.of("data", Map.of("plaintext", Base64.getEncoder().encodeToString(plain))));
    }

    private void kms(HttpExchange exchange) throws IOException {
        var action = exchange.getRequestHeaders().getFirst("X-Amz-Target").replace("TrentService.", "");
        var body = body(exchange);
        var key = body.at("/KeyId").asString();
        asked.add(
                action + " " + key + " " + body.at("/EncryptionContext/purpose").asString());
        if (refusing) {
            answer(exchange, 400, Map.of("__type", "AccessDeniedException"));
        } else if (action.equals("Encrypt")) {
            var plain = turned(Base64.getDecoder().decode(body.at("/Plaintext").asString()));
            var sealed = (key + ":" + HexFormat.of().formatHex(plain)).getBytes(StandardCharsets.UTF_8);
            answer(
                    exchange,
                    200,
                    Map.of("KeyId", key, "CiphertextBlob", Base64.getEncoder().encodeToString(sealed)));
        } else {
            decryptForKms(exchange, key, body.at("/CiphertextBlob").asString());
        }
    }

    private void decryptForKms(HttpExchange exchange, String key, String blob) throws IOException {
        var sealed = new String(Base64.getDecoder().decode(blob), StandardCharsets.UTF_8);
        if (!sealed.startsWith(key + ":")) {
            answer(exchange, 400, Map.of("__type", "IncorrectKeyException"));
            return;
        }
        var plain = turned(HexFormat.of().parseHex(sealed.substring(key.length() + 1)));
        answer(
                exchange,
                200,
                Map.of("KeyId", key, "Plaintext", Base64.getEncoder().encodeToString(plain)));
    }

    private static byte[] turned(byte[] bytes) {
        var turned = bytes.clone();
        for (var at = 0; at < turned.length; at++) {
            turned[at] ^= 0x5a;
        }
        return turned;
    }

    private JsonNode body(HttpExchange exchange) throws IOException {
        return json.readTree(exchange.getRequestBody().readAllBytes());
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
