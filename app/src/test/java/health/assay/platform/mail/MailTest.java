package health.assay.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.jobs.Eventually;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MailTest {

    private static PostOffice post;
    private static MailInstallation served;
    private static MailInstallation unserved;

    private final OrganizationId organization = OrganizationId.next();
    private final String address = "ines-%s@harborlight.example".formatted(UUID.randomUUID());
    private final PersonId ines = MailInstallation.person("Ines Okafor", address);

    @BeforeAll
    static void start() {
        post = PostOffice.open();
        served = new MailInstallation(post.settings());
        unserved = new MailInstallation();
    }

    @AfterAll
    static void stop() {
        unserved.close();
        served.close();
        post.close();
    }

    @Test
    void anUrgentNoticeIsInTheInboxAndMailedAtOnce() {
        served.tell(organization, ines, new News("Ada took emergency access", "Look now.", "/emergency", true));

        Eventually.holds(() -> post.to(address).size() == 1);
        var mail = post.to(address).getFirst();
        var link = "https://assay.harborlight.example/o/harborlight/emergency";
        assertThat(PostOffice.subject(mail)).isEqualTo("Harborlight Wellness: Ada took emergency access");
        assertThat(PostOffice.header(mail, "From")).isEqualTo("assay@assay.harborlight.example");
        assertThat(PostOffice.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(PostOffice.text(mail)).contains("Look now.", "Look at it: " + link);
        assertThat(PostOffice.html(mail)).contains("<p>Look now.</p>", "href=\"" + link + "\"");
        assertThat(inbox(served)).hasSize(1).allMatch(Notice::isUnread);
    }

    @Test
    void whatAMailSaysIsGoneOnceItIsSent() {
        served.tell(organization, ines, new News("Gone", "Soon gone.", "/home", true));

        Eventually.holds(() -> mails(served).getFirst().state() == OutgoingMail.State.SENT);
        assertThat(bodies(served)).containsExactly((byte[]) null);
    }

    @Test
    void withoutAServerMailsAreKeptSealedAndSaidToBe() {
        unserved.tell(organization, ines, new News("Waiting", "Sealed words.", "/home", true));

        var mail = mails(unserved).getFirst();
        assertThat(mail.state()).isEqualTo(OutgoingMail.State.WAITING);
        assertThat(OutboxList.words(mail, false)).isEqualTo("Not sent: no mail server is set up");
        assertThat(new String(bodies(unserved).getFirst(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Sealed words");
        assertThat(unserved.in(organization, () -> unserved.bean(Outbox.class).waiting()))
                .isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWhenWhatCausesItFails() {
        assertThatThrownBy(() -> served.in(organization, () -> {
                    served.bean(Inbox.class).tell(ines, new News("Never", "Never.", "/home", true));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(inbox(served)).isEmpty();
        assertThat(mails(served)).isEmpty();
    }

    @Test
    void aLineBreakInANameBeginsNoHeader() {
        var evil = "Ada\r\nBcc: thief@elsewhere.example\r\n\r\nA body of my own\u2028X-More: yes";

        served.tell(organization, ines, new News(evil, "Words.", "/home", true));

        Eventually.holds(() -> post.to(address).size() == 1);
        var mail = post.to(address).getFirst();
        assertThat(PostOffice.header(mail, "Bcc")).isEmpty();
        assertThat(PostOffice.header(mail, "X-More")).isEmpty();
        assertThat(PostOffice.subject(mail))
                .contains("Ada Bcc: thief@elsewhere.example")
                .doesNotContain("\n", "\r");
        assertThat(post.to("thief")).isEmpty();
    }

    @Test
    void anAddressThatIsMoreThanOneGetsNothing() {
        for (var evil : List.of(
                "a@x.example,b@y.example",
                "a@x.example\r\nBcc: thief@elsewhere.example",
                "a@x.example> RCPT TO:<thief@elsewhere.example",
                "Ines <a@x.example>")) {
            var before = post.received();
            var letter = new Letter(evil, "Hello", new Letter.Body("Hello", "<p>Hello</p>"));

            served.in(organization, () -> {
                served.bean(Outbox.class).write(letter);
                return letter;
            });

            Eventually.holds(
                    () -> mails(served).stream().allMatch(mail -> mail.state() == OutgoingMail.State.GIVEN_UP));
            assertThat(post.received()).as(evil).isEqualTo(before);
        }
    }

    @Test
    void markupInANameIsText() {
        var evil = "<img src=x onerror=alert(1)> & <b>Ada</b>";

        served.tell(organization, ines, new News(evil, evil, "/home", true));

        Eventually.holds(() -> post.to(address).size() == 1);
        var mail = post.to(address).getFirst();
        assertThat(PostOffice.html(mail)).contains("&lt;img src=x").doesNotContain("<img", "<b>");
        assertThat(PostOffice.text(mail)).contains(evil);
    }

    @Test
    void aDigestGathersWhatIsNewOnceInOneMail() {
        served.tell(organization, ines, new News("First", "One.", "/members", false));
        served.tell(organization, ines, new News("Second <i>", "Two.", "/record", false));
        served.tell(organization, ines, new News("Read already", "Three.", "/home", false));
        var read = inbox(served).stream()
                .filter(notice -> notice.news().title().equals("Read already"))
                .findFirst()
                .orElseThrow();
        served.in(organization, () -> served.bean(Inbox.class).read(read.id(), ines));

        served.digest(organization);
        served.digest(organization);

        Eventually.holds(() -> !post.to(address).isEmpty());
        var mail = post.to(address).getFirst();
        assertThat(mails(served)).hasSize(1);
        assertThat(PostOffice.subject(mail)).isEqualTo("Harborlight Wellness: 2 news");
        assertThat(PostOffice.text(mail))
                .contains("* First", "* Second <i>", "/o/harborlight/members", "/o/harborlight/inbox")
                .doesNotContain("Read already");
        assertThat(PostOffice.html(mail)).contains("Second &lt;i&gt;");
    }

    @Test
    void whoeverLeftGetsNoDigest() {
        served.tell(organization, PersonId.next(), new News("Too late", "You left.", "/home", false));

        served.digest(organization);

        assertThat(mails(served)).isEmpty();
    }

    @Test
    void anInboxIsOnePersonsInOneOrganization() {
        served.tell(organization, ines, new News("Mine", "Mine.", "/home", false));
        var id = inbox(served).getFirst().id();
        var elsewhere = OrganizationId.next();
        var inbox = served.bean(Inbox.class);

        assertThat(served.in(elsewhere, () -> inbox.of(ines))).isEmpty();
        assertThat(served.in(elsewhere, () -> inbox.read(id, ines))).isEmpty();
        assertThat(served.in(organization, () -> inbox.of(PersonId.next()))).isEmpty();
        assertThat(served.in(organization, () -> inbox.read(id, PersonId.next())))
                .isEmpty();
        assertThat(served.in(organization, () -> inbox.unread(ines))).isEqualTo(1);
    }

    @Test
    void theUnreadComeFirstAndCanBeReadAtOnce() {
        served.tell(organization, ines, new News("Older", "Older.", "/home", false));
        served.tell(organization, ines, new News("Newer", "Newer.", "/home", false));
        var inbox = served.bean(Inbox.class);
        served.in(organization, () -> inbox.read(inbox(served).getFirst().id(), ines));

        assertThat(inbox(served)).extracting(notice -> notice.news().title()).containsExactly("Older", "Newer");
        served.in(organization, () -> {
            inbox.readAll(ines);
            return ines;
        });
        assertThat(served.in(organization, () -> inbox.unread(ines))).isZero();
    }

    @Test
    void newsLeadNowhereElse() {
        for (var path : List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "home")) {
            assertThatThrownBy(() -> new News("Title", "Words", path, false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aServerThatIsAwayCostsTimeAndNoMail() {
        var office = PostOffice.open();
        var port = office.port();
        try (var installation = new MailInstallation(office.settings())) {
            office.close();

            installation.tell(organization, ines, new News("Later", "Later.", "/home", true));

            Eventually.holds(() -> mails(installation).getFirst().tries() == 1);
            assertThat(mails(installation).getFirst().state()).isEqualTo(OutgoingMail.State.WAITING);
            assertThat(mails(installation).getFirst().problem()).isEqualTo("MailSendException");
            try (var again = PostOffice.openAt(port)) {
                var id = mails(installation).getFirst().id();
                installation.in(
                        organization, () -> installation.bean(Outbox.class).tryAgain(id));
                Eventually.holds(() -> again.to(address).size() == 1);
            }
        }
    }

    private List<Notice> inbox(MailInstallation installation) {
        return installation.in(
                organization, () -> installation.bean(Inbox.class).of(ines));
    }

    private List<OutgoingMail> mails(MailInstallation installation) {
        return installation.in(
                organization,
                () -> installation
                        .bean(JdbcClient.class)
                        .sql("SELECT * FROM mail.outbox ORDER BY written_at")
                        .query((row, _) -> OutboxStore.mail(row))
                        .list());
    }

    private List<byte[]> bodies(MailInstallation installation) {
        return installation.in(
                organization,
                () -> installation
                        .bean(JdbcClient.class)
                        .sql("SELECT body FROM mail.outbox")
                        .query((row, _) -> row.getBytes("body"))
                        .list());
    }
}
