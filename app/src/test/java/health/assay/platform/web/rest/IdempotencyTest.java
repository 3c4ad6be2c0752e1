package health.assay.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Scope;
import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Actor;
import health.assay.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyTest {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
    private static AnnotationConfigApplicationContext context;

    private final OrganizationId organization = OrganizationId.next();
    private final AtomicInteger writes = new AtomicInteger();
    private final Idempotency filter =
            new Idempotency(context.getBean(Answers.class), new Problems(JsonMapper.shared()));

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DatabaseAccess.class, TestServer::freshDatabase);
        context.register(Parts.class);
        context.refresh();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aRepeatedWriteGetsTheFirstAnswerAndIsNotDoneAgain() throws Exception {
        var first = send("one", "{\"name\":\"Ines\"}", created());

        var again = send("one", "{\"name\":\"Ines\"}", created());

        assertThat(writes).hasValue(1);
        assertThat(first.getContentAsString()).isEqualTo("write 1");
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo("write 1");
        assertThat(again.getHeader("Location")).isEqualTo("/things/1");
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() throws Exception {
        send("two", "{\"name\":\"Ines\"}", created());

        var other = send("two", "{\"name\":\"Tomas\"}", created());

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(writes).hasValue(1);
    }

    @Test
    void aWriteThatBrokeOffIsNotDoneAgainBecauseNobodyKnowsHowFarItCame() throws Exception {
        FilterChain breaking = (_, _) -> {
            throw new IOException("the process ended");
        };
        try {
            send("three", "{}", breaking);
        } catch (IOException expected) {
            assertThat(expected).hasMessage("the process ended");
        }

        assertThat(send("three", "{}", created()).getStatus()).isEqualTo(409);
    }

    @Test
    void aFaultOfOursMayBeTriedAgain() throws Exception {
        send("four", "{}", (_, response) -> ((HttpServletResponse) response).setStatus(500));

        assertThat(send("four", "{}", created()).getStatus()).isEqualTo(201);
    }

    @Test
    void keysOfOtherOrganizationsAndOfYesterdayDoNotCount() throws Exception {
        send("five", "{}", created());

        Scope.of(OrganizationId.next()).run(() -> sendHere("five", "{\"name\":\"Other\"}", created()));
        NOW.updateAndGet(now -> now.plus(Duration.ofHours(25)));
        send("five", "{\"name\":\"Later\"}", created());

        assertThat(writes).hasValue(3);
    }

    @Test
    void withoutAKeyEachWriteIsDone() throws Exception {
        send("", "{}", created());
        send("", "{}", created());

        assertThat(writes).hasValue(2);
    }

    private FilterChain created() {
        return (request, response) -> {
            var number = writes.incrementAndGet();
            assertThat(request.getInputStream().readAllBytes()).isNotEmpty();
            var answer = (HttpServletResponse) response;
            answer.setStatus(201);
            answer.setHeader("Location", "/things/" + number);
            answer.getOutputStream().write(("write " + number).getBytes(StandardCharsets.UTF_8));
        };
    }

    private MockHttpServletResponse send(String key, String body, FilterChain chain) throws Exception {
        var answer = new AtomicReference<>(new MockHttpServletResponse());
        Scope.of(organization).run(() -> answer.set(sendHere(key, body, chain)));
        return answer.get();
    }

    private MockHttpServletResponse sendHere(String key, String body, FilterChain chain) throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/v1/things");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        if (!key.isEmpty()) {
            request.addHeader("Idempotency-Key", key);
        }
        var response = new MockHttpServletResponse();
        var token = new Actor(null, null, "token", "Pipeline", "192.0.2.1", Set.of());
        token.<Exception>run(() -> filter.doFilter(request, response, chain));
        return response;
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ComponentScan("health.assay.platform.database")
    @Import(Answers.class)
    static class Parts {

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Clock clock() {
            return new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return NOW.get();
                }
            };
        }
    }
}
