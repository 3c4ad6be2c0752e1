package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.jobs.Eventually;
import health.assay.platform.mail.PostOffice;
import health.assay.platform.web.TestShell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who is told what, by mail and in the inbox.
class TellingTest {

    private static final Pattern NOTICE = Pattern.compile("/inbox/([0-9a-f-]{36})/read");
    private static final Pattern JOIN = Pattern.compile("http://localhost:[0-9]+(/join/\\S+)");
    private static PostOffice post;
    private static Installation installation;
    private static Visitor administrator;
    private static Visitor officer;
    private static Visitor analyst;
    private static Visitor stranger;
    private static String base;

    @BeforeAll
    static void open() {
        post = PostOffice.open();
        installation = Installation.start(post.settings());
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
        officer = Visitor.member(installation, administrator, "sol@harborlight.example", "SECURITY_OFFICER");
        analyst = Visitor.member(installation, administrator, "ada@harborlight.example", "RISK_ANALYST");
        stranger = Visitor.administrator(installation, "Elsewhere Clinic", "max@elsewhere.example");
        base = "/o/" + administrator.organization().slug();
    }

    @AfterAll
    static void close() {
        installation.close();
        post.close();
    }

    @Test
    void brokenGlassIsHeardByTheOfficersAtOnceAndByNobodyElse() throws IOException {
        var taken = analyst.send(
                "POST",
                base + "/emergency/break",
                Map.of("role", "PRIVACY_OFFICER", "reason", "Patient 7 cannot wait until Monday", "hours", "1"));

        assertThat(taken.statusCode()).isEqualTo(302);
        Eventually.holds(() -> told("sol@harborlight.example"));
        var mail = post.to("sol@harborlight.example").getLast();
        assertThat(PostOffice.text(mail)).contains(base + "/emergency").doesNotContain("Patient 7");
        assertThat(told("ines@harborlight.example")).isFalse();
        var inbox = officer.send("GET", base + "/inbox").body();
        assertThat(inbox).contains("took emergency access", "Inbox, 1 unread").doesNotContain("Patient 7");
        assertThat(administrator.send("GET", base + "/inbox").body()).doesNotContain("took emergency access");

        TestShell.save(inbox, Path.of("target/pages/inbox.html"));

        var notice = NOTICE.matcher(inbox);
        assertThat(notice.find()).isTrue();
        var read = base + "/inbox/" + notice.group(1) + "/read";
        assertThat(administrator.send("POST", read).statusCode()).isEqualTo(404);
        assertThat(stranger.send("POST", read).statusCode()).isEqualTo(404);
        assertThat(stranger.send(
                                "POST",
                                base.replaceAll(
                                                "[^/]+$",
                                                stranger.organization().slug()) + "/inbox/" + notice.group(1) + "/read")
                        .statusCode())
                .isEqualTo(404);
        var looked = officer.send("POST", read);
        assertThat(looked.headers().firstValue("Location").orElse("")).endsWith(base + "/emergency");
        assertThat(officer.send("GET", base + "/inbox").body()).contains("Inbox, 0 unread");
    }

    @Test
    void anInvitationIsMailedAndItsLinkLeadsIn() {
        var page = administrator.send(
                "POST",
                base + "/members/invite",
                Map.of("email", "new@harborlight.example", "roles", "AUDITOR", "until", "2030-01-01"));

        assertThat(page.body()).contains("is on its way to new@harborlight.example", "/join/");
        Eventually.holds(() -> !post.to("new@harborlight.example").isEmpty());
        var link =
                JOIN.matcher(PostOffice.text(post.to("new@harborlight.example").getFirst()));
        assertThat(link.find()).isTrue();
        assertThat(Visitor.nobody(installation).send("GET", link.group(1)).body())
                .contains("Harborlight Wellness");
        assertThat(administrator.send("GET", base + "/outbox").body())
                .contains("You are invited to join Harborlight Wellness", "new@harborlight.example")
                .doesNotContain("/join/");
    }

    @Test
    void theJobsThatDidThisAreSeenByTheAdministrator() throws IOException {
        var jobs = administrator.send("GET", base + "/jobs").body();

        assertThat(jobs)
                .contains(
                        "Send mail",
                        "every hour",
                        "daily at 07:00",
                        "Remove what has expired, for everybody",
                        "daily at 03:40 UTC");
        assertThat(officer.send("GET", base + "/jobs").statusCode()).isEqualTo(403);
        var begun = administrator.send("POST", base + "/jobs/regular/jobs.tidy/now");
        assertThat(begun.headers().firstValue("Location").orElse("")).endsWith(base + "/jobs");
        var after = administrator.send("GET", base + "/jobs").body();
        assertThat(after).contains("It begins now");
        TestShell.save(after, Path.of("target/pages/jobs.html"));
        TestShell.save(administrator.send("GET", base + "/outbox").body(), Path.of("target/pages/outbox.html"));
    }

    private static boolean told(String address) {
        return post.to(address).stream()
                .anyMatch(mail -> PostOffice.subject(mail).contains("took emergency access"));
    }
}
