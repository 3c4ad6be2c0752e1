package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// An installation whose operator has not set up a mail server. Nobody is told that something was sent.
class WithoutMailServerTest {

    private static Installation installation;
    private static Visitor administrator;
    private static String base;

    @BeforeAll
    static void open() {
        installation = Installation.start();
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
        base = "/o/" + administrator.organization().slug();
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void anInvitationIsShownAndSaidNotToBeMailed() {
        var page = administrator.send(
                "POST",
                base + "/members/invite",
                Map.of("email", "new@harborlight.example", "roles", "WORKFORCE_MEMBER"));

        assertThat(page.body()).contains("It was not mailed: no mail server is set up", "/join/");
        assertThat(administrator.send("GET", base + "/outbox").body()).doesNotContain("new@harborlight.example");
    }

    @Test
    void withoutAnOfficerTheAdministratorHearsOfBrokenGlassAndTheMailIsKept() {
        var analyst = Visitor.member(installation, administrator, "ada@harborlight.example", "RISK_ANALYST");

        analyst.send(
                "POST",
                base + "/emergency/break",
                Map.of("role", "SECURITY_OFFICER", "reason", "The backup must be looked at tonight", "hours", "1"));

        assertThat(administrator.send("GET", base + "/inbox").body()).contains("took emergency access");
        assertThat(administrator.send("GET", base + "/outbox").body())
                .contains("Not sent: no mail server is set up", "One mail is kept here", "ines@harborlight.example");
    }
}
