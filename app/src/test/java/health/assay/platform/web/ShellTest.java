package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

class ShellTest {

    private final Navigation navigation = () -> List.of(
            Navigation.Entry.main("Members", "/members", "people.see", 20),
            Navigation.Entry.main("Today", "/today", null, 10),
            Navigation.Entry.main("Record", "/record", "audit.read", 30),
            Navigation.Entry.personal("Account", "/account", 10));

    @Test
    void theMenuHoldsWhatThePersonMaySeeInOrder() {
        var shell = ines("people.see").call(() -> shells().of(request("/o/harborlight/members/12")));

        assertThat(shell.menu())
                .containsExactly(
                        new Shell.Link("Today", "/o/harborlight/today", false),
                        new Shell.Link("Members", "/o/harborlight/members", true));
        assertThat(shell.personal()).containsExactly(new Shell.Link("Account", "/account", false));
    }

    @Test
    void beforeSigningInThereIsNeitherPersonNorMenu() {
        var shell = shells().of(request("/sign-in"));

        assertThat(shell.person()).isNull();
        assertThat(shell.menu()).isEmpty();
        assertThat(shell.base()).isEmpty();
    }

    @Test
    void thePageSaysWhoIsSignedInAndWhatTheLastActCameTo() {
        var request = request("/o/harborlight/members");
        var flash = new FlashMap();
        flash.put("message", "Tomas <Reuter> was invited");
        request.setAttribute(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, flash);
        request.setCookies(new Cookie("theme", "dark"));

        var page = rendered("layout/page.jte", ines().call(() -> shells().of(request)));

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\" data-theme=\"dark\">")
                .contains("<title>Members - Assay</title>")
                .contains("Ines Okafor<span>Privacy officer</span>")
                .contains("Tomas &lt;Reuter&gt; was invited")
                .contains("value=\"light\"");
    }

    @Test
    void aThemeThatIsNoneLeavesTheChoiceToTheMachine() {
        var request = request("/sign-in");
        request.setCookies(new Cookie("theme", "\"><script>"));

        var page = rendered("layout/door.jte", shells().of(request));

        assertThat(page).contains("<html lang=\"en\">").contains("class=\"door\"");
    }

    private Shells shells() {
        var beans = new StaticListableBeanFactory(Map.of("titles", (PersonTitles) _ -> "Privacy officer"));
        return new Shells(
                new Assets(),
                List.of(navigation),
                beans.getBeanProvider(PersonTitles.class),
                beans.getBeanProvider(Attention.class));
    }

    private static String rendered(String template, @Nullable Shell shell) {
        var model = new HashMap<String, Object>();
        model.put("shell", shell);
        model.put("title", "Members");
        model.put("content", (gg.jte.Content) output -> output.writeContent("<h1>Members</h1>"));
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render(template, model, page);
        return page.toString();
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setContextPath(path.startsWith("/o/") ? "/o/harborlight" : "");
        return request;
    }

    private static Actor ines(String... permissions) {
        var place = new Place(OrganizationId.next(), "harborlight", "Harborlight Wellness", ZoneId.of("UTC"));
        return new Actor(place, PersonId.next(), "p", "Ines Okafor", "192.0.2.1", Set.of(permissions));
    }
}
