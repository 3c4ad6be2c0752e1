package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import health.assay.platform.database.DatabaseAccess;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A passkey as the second factor, then alone; and what happens when somebody leaves the desk.
class PasskeyTest {

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
    void aPasskeySignsInByItselfAndTheSessionEndsByItself() throws SQLException {
        var page = browser.somebody();
        plugInAuthenticator(page);
        Steps.openSetup(page, installation);
        Steps.fillInSetup(page, Steps.PASSWORD);
        Steps.typePassword(page, "ines@harborlight.example");

        Browser.press(page, "Make a passkey");
        page.waitForURL("**/second-factor");
        Browser.press(page, "Use a passkey");
        page.waitForURL("**/home");

        page.navigate(installation.at("/account"));
        assertThat(page.textContent("main")).contains("My passkey");
        Browser.photograph(page, "account");

        leaveTheDesk();
        page.navigate(installation.at("/account"));
        assertThat(page.url()).endsWith("/sign-in?ended");
        assertThat(page.textContent("main")).contains("You were signed out");
        Browser.press(page, "Use a passkey");
        page.waitForURL("**/account**");
    }

    private static void plugInAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var request = new JsonObject();
        request.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", request);
    }

    /// As if the idle time had passed.
    private static void leaveTheDesk() throws SQLException {
        var access = installation.bean(DatabaseAccess.class);
        var login = access.application();
        try (var connection = DriverManager.getConnection(
                        access.url(), login.role(), login.password().reveal());
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE signin.session SET last_access_time = 0, expiry_time = 1");
        }
    }
}
