package health.assay.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody with a fresh browser who signs in by the directory.
final class DirectoryVisitor {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String PASSWORD = "lantern gravel orbit";

    private DirectoryVisitor() {}

    /// Where the sign-in led, and what stood there.
    record Visit(String landing, String page) {}

    static Visit signIn(Installation installation, String user) {
        var http = HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        var asked = answer(
                http,
                HttpRequest.newBuilder(URI.create(installation.at("/oauth2/authorization/keycloak")))
                        .GET());
        var form = FORM.matcher(asked.body());
        if (!form.find()) {
            throw new IllegalStateException("The directory shows no form: " + asked.statusCode());
        }
        var body = "username=%s&password=%s".formatted(user, URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
        var landed = answer(
                http,
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
        return new Visit(landed.uri().toString(), landed.body());
    }

    private static HttpResponse<String> answer(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// The directory marks its cookies as meant for encrypted connections. Browsers take this machine's own addresses
    /// for
    /// such; Java does not.
    private static final class Cookies extends CookieManager {

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            var plain = new HashMap<>(headers);
            plain.replaceAll((_, values) -> values.stream()
                    .map(value -> value.replaceAll("(?i);\\s*Secure", ""))
                    .toList());
            super.put(address, plain);
        }
    }
}
