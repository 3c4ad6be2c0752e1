package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import health.assay.platform.signin.Codes;
import health.assay.platform.signin.Setup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is the same on every page: the theme, the palette, the menus, and what the browser says about it all.
class FrameTest {

    private static final String PASSWORD = "lantern gravel orbit teacup";
    private static Installation installation;
    private static Browser browser;
    private static Page ines;
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final List<String> COMPLAINTS = new ArrayList<>();

    @BeforeAll
    static void open() {
        installation = Installation.start();
        browser = new Browser();
        ines = browser.somebody();
        ines.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                COMPLAINTS.add(message.text());
            }
        });
        setUp(ines);
    }

    @AfterAll
    static void close() {
        browser.close();
        installation.close();
    }

    @Test
    void thePaletteFindsAPageAndGoesThere() {
        COMPLAINTS.clear();
        ines.navigate(installation.at("/o/harborlight-wellness/home"));

        ines.keyboard().press("Control+k");
        ines.locator("#palette [role=option]").first().waitFor();
        ines.keyboard().type("rec");
        ines.locator("#palette [role=option]").nth(1).waitFor(GONE);
        Browser.photograph(ines, "palette");
        ines.keyboard().press("Enter");
        ines.waitForURL("**/record");

        assertThat(ines.url()).endsWith("/o/harborlight-wellness/record");
        assertThat(COMPLAINTS).as("what the browser complained about").isEmpty();
    }

    @Test
    void theThemeIsKeptFromPageToPage() {
        ines.navigate(installation.at("/o/harborlight-wellness/home"));

        ines.waitForResponse(
                "**/theme",
                () -> ines.getByLabel("Change between light and dark").click());
        var chosen = ines.getAttribute("html", "data-theme");
        ines.reload();

        assertThat(chosen).isEqualTo("dark");
        assertThat(ines.getAttribute("html", "data-theme")).isEqualTo("dark");
        Browser.photograph(ines, "home-dark");
        ines.waitForResponse(
                "**/theme",
                () -> ines.getByLabel("Change between light and dark").click());
    }

    @Test
    void thePersonalMenuOpensAndAClickElsewhereClosesIt() {
        ines.navigate(installation.at("/o/harborlight-wellness/home"));

        ines.locator("details.me > summary").click();
        Browser.photograph(ines, "personal-menu");
        assertThat(ines.getByText("Sign out").first().isVisible()).isTrue();
        ines.locator("h1").click();

        assertThat(ines.locator("details.me").getAttribute("open")).isNull();
    }

    @Test
    void nothingSeriousStandsInTheWayOfAnyone() {
        for (var path : List.of(
                "/o/harborlight-wellness/home",
                "/o/harborlight-wellness/palette?q=",
                "/o/harborlight-wellness/jobs",
                "/o/harborlight-wellness/inbox",
                "/o/harborlight-wellness/outbox",
                "/api/docs")) {
            ines.navigate(installation.at(path));
            ines.waitForLoadState(LoadState.NETWORKIDLE);

            var serious = new AxeBuilder(ines)
                    .analyze().getViolations().stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule -> rule.getId() + " " + rule.getNodes())
                            .toList();

            assertThat(serious).as(path).isEmpty();
        }
    }

    @Test
    void anAddressThatIsNoneIsAPageWithAReference() {
        var answer = ines.navigate(installation.at("/o/harborlight-wellness/no-such-page"));
        Browser.photograph(ines, "not-found");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(ines.textContent("main")).contains("There is nothing here", answer.headerValue("X-Request-Id"));
    }

    private static void setUp(Page page) {
        var link = installation.bean(Setup.class).freshLink().orElseThrow();
        page.navigate(installation.at("/setup?link=" + link.reveal()));
        page.getByLabel("Organization").fill("Harborlight Wellness");
        page.getByLabel("Your name").fill("Ines Okafor");
        page.getByLabel("Work e-mail").fill("ines@harborlight.example");
        page.getByLabel("Password").fill(PASSWORD);
        Browser.press(page, "Begin");
        page.getByLabel("Work e-mail").fill("ines@harborlight.example");
        page.getByLabel("Password").fill(PASSWORD);
        Browser.press(page, "Continue");
        page.getByText("Use an authenticator app").click();
        page.getByText("The key as text").click();
        page.getByLabel("Code").fill(Codes.now(page.locator("details .mono").textContent()));
        Browser.press(page, "Take it into use");
        page.getByText("I have them").click();
    }
}
