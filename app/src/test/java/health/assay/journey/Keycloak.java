package health.assay.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Keycloak of its own for a test, with the realm `harborlight`, on this machine's own address.
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String REALM = "harborlight";

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Keycloak start() {
        try {
            var home = home();
            var imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Path.of("src/test/resources/keycloak/harborlight-realm.json"),
                    imports.resolve("harborlight-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            var port = Installation.freePort();
            var command = List.of(
                    "sh",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--import-realm");
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/keycloak.log").toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
            builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
            var keycloak = new Keycloak(builder.start(), "http://127.0.0.1:" + port);
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> inside = Files.list(Path.of("target/keycloak"))) {
            return inside.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    String issuer() {
        return address + "/realms/" + REALM;
    }

    void putInto(String user, String group) {
        send("PUT", "/users/%s/groups/%s".formatted(userId(user), groupId(group)));
    }

    void takeOutOf(String user, String group) {
        send("DELETE", "/users/%s/groups/%s".formatted(userId(user), groupId(group)));
    }

    private String userId(String user) {
        return administer("/users?exact=true&username=" + user)
                .path(0)
                .path("id")
                .asString();
    }

    private String groupId(String group) {
        return administer("/groups?exact=true&search=" + group)
                .path(0)
                .path("id")
                .asString();
    }

    private JsonNode administer(String path) {
        return JsonMapper.shared().readTree(answer(administration(path).GET()).body());
    }

    private void send(String method, String path) {
        var answer = answer(administration(path).method(method, BodyPublishers.noBody()));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode());
        }
    }

    private HttpRequest.Builder administration(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms/" + REALM + path))
                .header("Authorization", "Bearer " + administratorToken());
    }

    private String administratorToken() {
        var form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
        var answer = answer(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void awaitReady() {
        var discovery = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .GET();
        var end = Instant.now().plus(PATIENCE);
        while (!isReady(discovery)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Keycloak did not start; see target/keycloak.log");
            }
            pause();
        }
    }

    private boolean isReady(HttpRequest.Builder discovery) {
        try {
            return answer(discovery).statusCode() == 200;
        } catch (UncheckedIOException _) { // it does not listen yet
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }
}
