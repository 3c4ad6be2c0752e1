package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import health.assay.platform.signin.Codes;
import health.assay.platform.signin.Setup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From an empty installation to a colleague at work.
class FirstHourTest {

    private static final String PASSWORD = "lantern gravel orbit teacup";
    private static Installation installation;
    private static Browser browser;

    @BeforeAll
    static void open() {
        installation = Installation.start();
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        installation.close();
    }

    @Test
    void theFirstAdministratorSetsUpAndInvitesAColleague() {
        var page = browser.somebody();
        var link = installation.bean(Setup.class).freshLink().orElseThrow();
        page.navigate(installation.at("/setup?link=" + link.reveal()));
        Browser.photograph(page, "setup");

        page.getByLabel("Organization").fill("Harborlight Wellness");
        page.getByLabel("Your name").fill("Ines Okafor");
        page.getByLabel("Work e-mail").fill("ines@harborlight.example");
        page.getByLabel("Password").fill("password1234");
        Browser.press(page, "Begin");
        assertThat(page.textContent("main")).contains("among the first that would be guessed");
        Browser.photograph(page, "setup-refused");
        page.getByLabel("Password").fill(PASSWORD);
        Browser.press(page, "Begin");

        Browser.photograph(page, "signin");
        signIn(page, "ines@harborlight.example");
        Browser.photograph(page, "choose-factor");
        enrollApp(page);
        assertThat(page.title()).startsWith("Recovery codes");
        Browser.photograph(page, "recovery");
        page.getByText("I have them").click();

        assertThat(page.url()).endsWith("/o/harborlight-wellness/home");
        Browser.photograph(page, "home");
    }

    private static void signIn(Page page, String email) {
        page.getByLabel("Work e-mail").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        Browser.press(page, "Continue");
    }

    private static void enrollApp(Page page) {
        page.getByText("Use an authenticator app").click();
        page.getByText("The key as text").click();
        Browser.photograph(page, "authenticator");
        var key = page.locator("details .mono").textContent();
        page.getByLabel("Code").fill(Codes.now(key));
        Browser.press(page, "Take it into use");
    }
}
