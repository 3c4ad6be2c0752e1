package health.assay.journey;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import health.assay.platform.people.Entrance;
import health.assay.platform.people.Invitations;
import health.assay.platform.people.Organization;
import health.assay.platform.people.Organizations;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.security.Actor;
import health.assay.platform.signin.Authenticators;
import health.assay.platform.signin.Codes;
import health.assay.platform.signin.Joining;
import health.assay.platform.signin.Passwords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who talks to an installation over HTTP, with cookies of their own.
final class Visitor {

    private static final Sensitive<String> PASSWORD = new Sensitive<>("lantern gravel orbit teacup");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Installation installation;
    private final Organization organization;
    private final String email;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(Installation installation, Organization organization, String email) {
        this.installation = installation;
        this.organization = organization;
        this.email = email;
    }

    static Visitor nobody(Installation installation) {
        return new Visitor(installation, null, "");
    }

    /// Founds an organization and signs in to it.
    static Visitor administrator(Installation installation, String organization, String email) {
        var person = register(installation, email);
        var founded = as(person)
                .call(() -> installation
                        .bean(Organizations.class)
                        .found(
                                organization,
                                Organization.Kind.COVERED_ENTITY,
                                ZoneId.of("America/Chicago"),
                                person.id()));
        var visitor = new Visitor(installation, founded, email);
        visitor.signIn(person);
        return visitor;
    }

    /// Is invited with this role, joins, and signs in.
    static Visitor member(Installation installation, Visitor by, String email, String role) {
        var inviter = installation.bean(People.class).find(new Email(by.email)).orElseThrow();
        var link = Scope.of(by.organization.id())
                .call(() -> as(inviter)
                        .call(() -> installation
                                .bean(Invitations.class)
                                .invite(new Email(email), Set.of(role), null, inviter.id())
                                .link()));
        installation
                .bean(Joining.class)
                .withNewAccount(link.reveal(), "Ada Lindqvist", PASSWORD, "test")
                .orElseThrow();
        var visitor = new Visitor(installation, by.organization, email);
        visitor.signIn(installation.bean(People.class).find(new Email(email)).orElseThrow());
        return visitor;
    }

    Installation installation() {
        return installation;
    }

    String email() {
        return email;
    }

    Organization organization() {
        return organization;
    }

    PersonId person() {
        return installation
                .bean(People.class)
                .find(new Email(email))
                .orElseThrow()
                .id();
    }

    Set<String> permissions() {
        return installation
                .bean(Entrance.class)
                .enter(new Entrance.SignedIn(email, false), organization.slug(), "test")
                .orElseThrow()
                .actor()
                .permissions();
    }

    HttpResponse<String> send(String method, String path) {
        return send(method, path, Map.of());
    }

    /// With the token that a page would have put into its form.
    HttpResponse<String> send(String method, String path, Map<String, String> fields) {
        if (method.equals("GET")) {
            return answer(request(path).GET().build());
        }
        var all = new HashMap<>(fields);
        var token = TOKEN.matcher(answer(request("/sign-in").GET().build()).body());
        all.put("_csrf", token.find() ? token.group(1) : "");
        return answer(form(path, all).build());
    }

    HttpResponse<String> sendWithoutToken(String path) {
        return answer(form(path, Map.of()).build());
    }

    private void signIn(Person person) {
        var authenticators = installation.bean(Authenticators.class);
        var key = authenticators.begin(person.id());
        authenticators
                .confirm(person.id(), Codes.at(key.reveal(), Instant.now().minusSeconds(30)))
                .orElseThrow();
        send("POST", "/sign-in", Map.of("email", email, "password", PASSWORD.reveal()));
        var signedIn = send("POST", "/second-factor/code", Map.of("digits", Codes.now(key.reveal())));
        if (!signedIn.headers().firstValue("Location").orElse("").endsWith("/organizations")) {
            throw new IllegalStateException(
                    "Not signed in: " + signedIn.headers().map());
        }
    }

    private static Person register(Installation installation, String email) {
        var person = installation
                .bean(People.class)
                .register(new Email(email), "Ines Okafor")
                .orElseThrow();
        installation.bean(Passwords.class).set(person.id(), PASSWORD);
        return person;
    }

    private static Actor as(Person person) {
        return new Actor(null, person.id(), person.id().toString(), person.name(), "test", Set.of());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(installation.at(path)));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
