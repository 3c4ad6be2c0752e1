package health.assay.platform.signin.web;

import health.assay.platform.people.Entrance;
import health.assay.platform.people.Organizations;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where one goes after signing in: straight into the only organization that can be entered, or to a choice.
@Controller
class OrganizationsPage {

    private final Me me;
    private final Organizations organizations;
    private final Entrance entrance;

    OrganizationsPage(Me me, Organizations organizations, Entrance entrance) {
        this.me = me;
        this.organizations = organizations;
        this.entrance = entrance;
    }

    @GetMapping("/organizations")
    @OpenTo(value = Whom.SIGNED_IN, because = "it lists one's own memberships")
    String choose(HttpServletRequest request, Model model) {
        var signedIn = me.signedIn();
        var mine = organizations.of(me.person().id()).stream()
                .filter(organization -> entrance.enter(signedIn, organization.slug(), request.getRemoteAddr())
                        .isPresent())
                .toList();
        if (mine.size() == 1) {
            return "redirect:/o/%s/home".formatted(mine.getFirst().slug());
        }
        model.addAttribute("organizations", mine);
        return "signin/organizations";
    }
}
