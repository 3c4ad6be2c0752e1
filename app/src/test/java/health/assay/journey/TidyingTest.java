package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.database.Leftovers;
import health.assay.platform.database.Scope;
import health.assay.platform.jobs.Eventually;
import health.assay.platform.jobs.Jobs;
import health.assay.platform.jobs.Run;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.security.Actor;
import health.assay.platform.signin.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What has expired does not stay.
class TidyingTest {

    private static Installation installation;
    private static Visitor administrator;

    @BeforeAll
    static void open() {
        installation = Installation.start();
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void sessionsGoWhenTheyHaveEndedAndNotBefore() {
        var sessions = installation.bean("endedSessions", Leftovers.class);

        assertThat(sessions.remove(Instant.now().plus(Duration.ofMinutes(1)))).isZero();
        assertThat(administrator.send("GET", base() + "/home").statusCode()).isEqualTo(200);

        assertThat(sessions.remove(Instant.now().plus(Duration.ofDays(1)))).isPositive();
        assertThat(administrator.send("GET", base() + "/home").statusCode()).isEqualTo(302);
    }

    @Test
    void failuresToSignInGoAfterADay() {
        var attempts = installation.bean("oldAttempts", Leftovers.class);
        installation
                .bean(Attempts.class)
                .failed(new Attempts.Try(new Sensitive<>("somebody@elsewhere.example"), "192.0.2.7", false));

        assertThat(attempts.remove(Instant.now().plus(Duration.ofHours(23)))).isZero();
        assertThat(attempts.remove(Instant.now().plus(Duration.ofHours(25)))).isPositive();
    }

    @Test
    void answersOfOneOrganizationGoFromInsideItOnly() {
        var organization = administrator.organization().id();
        in(
                organization,
                () -> installation
                        .bean(JdbcClient.class)
                        .sql("""
                        INSERT INTO web.idempotency (organization_id, actor, key, request_hash, made_at)
                        VALUES (:organization, 'program', 'one', '\\x00', now() - interval '3 days')
                        """)
                        .param("organization", organization.value())
                        .update());
        var answers = installation.bean("oldAnswers", Leftovers.class);

        assertThat(in(OrganizationId.next(), () -> answers.remove(Instant.now())))
                .isZero();
        assertThat(in(organization, () -> answers.remove(Instant.now()))).isEqualTo(1);
    }

    @Test
    void theNightlyJobIsPlannedForANewOrganizationAndDoneWhenAsked() {
        var organization = administrator.organization().id();
        in(
                organization,
                () -> installation
                        .bean(JdbcClient.class)
                        .sql("""
                        INSERT INTO web.idempotency (organization_id, actor, key, request_hash, made_at)
                        VALUES (:organization, 'program', 'two', '\\x00', now() - interval '3 days')
                        """)
                        .param("organization", organization.value())
                        .update());

        var begun = in(organization, () -> installation.bean(Jobs.class).hasten("jobs.tidy"));

        assertThat(begun).isTrue();
        Eventually.holds(() -> in(
                        organization, () -> installation.bean(Jobs.class).regular())
                .stream()
                .anyMatch(job -> job.last() != null
                        && job.last().state() == Run.State.DONE
                        && job.last().message().equals("One row removed")));
    }

    private static String base() {
        return "/o/" + administrator.organization().slug();
    }

    private static <T> T in(OrganizationId organization, Supplier<T> work) {
        return Scope.of(organization)
                .call(() -> Actor.job("test")
                        .call(() ->
                                installation.bean(TransactionOperations.class).execute(_ -> work.get())));
    }
}
