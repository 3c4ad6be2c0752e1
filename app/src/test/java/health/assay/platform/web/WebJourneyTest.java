package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.journey.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The application as a whole, asked by nobody in particular.
class WebJourneyTest {

    private static Installation installation;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        installation = Installation.start();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void theStylesheetIsServedToEverybodyAndKept() throws Exception {
        var answer = get(installation.bean(Assets.class).address("assay.css"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheNameItHasInTheLog() throws Exception {
        var answer = get("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(reference -> assertThat(reference).matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
    }

    @Test
    void whatFailsOutsideOfPagesIsAnsweredByTheSamePage() throws Exception {
        var answer = get("/assets/none.css");
        var wrong = http.send(
                HttpRequest.newBuilder(URI.create(installation.at("/theme")))
                        .POST(HttpRequest.BodyPublishers.ofString("theme=dark"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(wrong.statusCode()).as("a form without a token").isIn(302, 403);
        assertThat(wrong.body()).doesNotContain("Whitelabel").doesNotContain("Exception");
    }

    @Test
    void nobodyReadsTheDescriptionOfTheInterfaceWithoutSigningIn() throws Exception {
        assertThat(get("/api/openapi.json").body()).doesNotContain("\"openapi\"");
        assertThat(get("/api/docs").body()).doesNotContain("Idempotency-Key");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(installation.at(path))).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
