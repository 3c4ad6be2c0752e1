package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From an empty installation to a colleague at work, who takes emergency access.
class FirstHourTest {

    private static final String HOME = "/o/harborlight-wellness/";
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
    void theFirstAdministratorSetsUpAndInvitesAColleagueWhoBreaksTheGlass() {
        var ines = browser.somebody();
        setUp(ines);
        var link = invite(ines, "ada@harborlight.example");
        var ada = browser.somebody();
        join(ada, link);

        ada.navigate(installation.at(HOME + "members"));
        assertThat(ada.textContent("main")).contains("role");
        Browser.photograph(ada, "forbidden");
        breakTheGlass(ada);

        ines.navigate(installation.at(HOME + "home"));
        assertThat(ines.textContent("main")).contains("Ada Lindqvist has emergency access");
        ada.navigate(installation.at(HOME + "record"));
        assertThat(ada.textContent("main")).contains("emergency.begun");
        lookAround(ines, ada);
    }

    private static void setUp(Page page) {
        Steps.openSetup(page, installation);
        Browser.photograph(page, "setup");
        Steps.fillInSetup(page, "password1234");
        assertThat(page.textContent("main")).contains("among the first that would be guessed");
        Browser.photograph(page, "setup-refused");
        page.getByLabel("Password").fill(Steps.PASSWORD);
        Browser.press(page, "Begin");
        Browser.photograph(page, "signin");
        Steps.typePassword(page, "ines@harborlight.example");
        Browser.photograph(page, "choose-factor");
        Steps.enrollApp(page);
        assertThat(page.title()).startsWith("Recovery codes");
        Browser.photograph(page, "recovery");
        page.getByText("I have them").click();
        assertThat(page.url()).endsWith(HOME + "home");
    }

    private static String invite(Page page, String email) {
        page.navigate(installation.at(HOME + "members/invite"));
        page.getByLabel("Work e-mail").fill(email);
        page.getByLabel("Workforce member").check();
        Browser.photograph(page, "invite");
        Browser.press(page, "Make the link");
        Browser.photograph(page, "invited");
        return page.locator("main a.mono").getAttribute("href");
    }

    private static void join(Page page, String link) {
        page.navigate(link);
        Browser.photograph(page, "join");
        page.getByLabel("Your name").fill("Ada Lindqvist");
        page.getByLabel("Password").fill(Steps.PASSWORD);
        Browser.press(page, "Join");
        Steps.typePassword(page, "ada@harborlight.example");
        Steps.enrollApp(page);
        page.getByText("I have them").click();
        assertThat(page.url()).endsWith(HOME + "home");
    }

    private static void breakTheGlass(Page page) {
        page.navigate(installation.at(HOME + "emergency/break"));
        page.getByLabel("Why it cannot wait").fill("Too short");
        Browser.press(page, "Break the glass");
        assertThat(page.textContent("main")).contains("Say in a sentence why this cannot wait");
        page.getByLabel("Why it cannot wait").fill("Both officers are on a plane and a log must be seen");
        Browser.photograph(page, "break");
        Browser.press(page, "Break the glass");
        assertThat(page.textContent("main")).contains("You have emergency access");
    }

    /// Every page in light and dark, wide and on a phone.
    private static void lookAround(Page ines, Page ada) {
        for (var path :
                List.of("home", "members", "members/invite", "record", "record/check", "settings", "tokens", "jobs")) {
            photographEachWay(ines, path);
        }
        for (var path : List.of("emergency", "inbox")) {
            photographEachWay(ada, path);
        }
        ines.navigate(installation.at("/account"));
        Browser.photograph(ines, "account");
    }

    private static void photographEachWay(Page page, String path) {
        page.navigate(installation.at(HOME + path));
        var name = path.replace('/', '-');
        Browser.photograph(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        Browser.photograph(page, name + "-phone-dark");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s does not scroll sideways on a phone", path)
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }
}
