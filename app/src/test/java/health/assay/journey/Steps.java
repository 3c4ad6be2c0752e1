package health.assay.journey;

import com.microsoft.playwright.Page;
import health.assay.platform.signin.Codes;
import health.assay.platform.signin.Setup;

/// What people do in many journeys, in the browser.
final class Steps {

    static final String PASSWORD = "lantern gravel orbit teacup";

    private Steps() {}

    static void openSetup(Page page, Installation installation) {
        var link = installation.bean(Setup.class).freshLink().orElseThrow();
        page.navigate(installation.at("/setup?link=" + link.reveal()));
    }

    static void fillInSetup(Page page, String password) {
        page.getByLabel("Organization").fill("Harborlight Wellness");
        page.getByLabel("Your name").fill("Ines Okafor");
        page.getByLabel("Work e-mail").fill("ines@harborlight.example");
        page.getByLabel("Password").fill(password);
        Browser.press(page, "Begin");
    }

    static void typePassword(Page page, String email) {
        page.getByLabel("Work e-mail").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        Browser.press(page, "Continue");
    }

    /// Sets an authenticator app up, up to the recovery codes.
    static void enrollApp(Page page) {
        page.getByText("Use an authenticator app").click();
        page.getByText("The key as text").click();
        Browser.photograph(page, "authenticator");
        var key = page.locator("details .mono").textContent();
        page.getByLabel("Code").fill(Codes.now(key));
        Browser.press(page, "Take it into use");
    }
}
