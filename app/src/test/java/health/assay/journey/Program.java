package health.assay.journey;

import health.assay.platform.database.Scope;
import health.assay.platform.people.Entrance;
import health.assay.platform.tokens.TokenMaking;
import health.assay.platform.tokens.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A program that talks to an installation, with a token or without.
final class Program {

    private final Installation installation;
    private final @Nullable String token;
    private final UUID id;
    private final HttpClient http = HttpClient.newHttpClient();

    private Program(Installation installation, @Nullable String token, UUID id) {
        this.installation = installation;
        this.token = token;
        this.id = id;
    }

    static Program without(Installation installation) {
        return new Program(installation, null, new UUID(0, 0));
    }

    static Program with(Installation installation, String token) {
        return new Program(installation, token, new UUID(0, 0));
    }

    /// With a token that somebody makes, for a week.
    static Program of(Visitor maker, Set<String> scopes) {
        var installation = maker.installation();
        var entered = installation
                .bean(Entrance.class)
                .enter(
                        new Entrance.SignedIn(maker.email(), false),
                        maker.organization().slug(),
                        "test")
                .orElseThrow();
        var made = Scope.of(maker.organization().id())
                .call(() -> entered.actor()
                        .call(() -> installation
                                .bean(Tokens.class)
                                .make(
                                        "Nightly import",
                                        scopes,
                                        LocalDate.now(ZoneOffset.UTC).plusDays(7),
                                        ZoneOffset.UTC)));
        if (made instanceof TokenMaking.Made(var token, var text)) {
            return new Program(installation, text.reveal(), token.id());
        }
        throw new IllegalStateException(made.toString());
    }

    UUID id() {
        return id;
    }

    String token() {
        return String.valueOf(token);
    }

    HttpResponse<String> get(String path) {
        return answer(request(path).GET());
    }

    HttpResponse<String> get(String path, String accept) {
        return answer(request(path).header("Accept", accept).GET());
    }

    HttpResponse<String> send(String method, String path) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> post(String path, String json, String idempotencyKey) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(installation.at(path)));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
