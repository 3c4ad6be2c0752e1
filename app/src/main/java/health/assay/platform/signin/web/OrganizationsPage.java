package health.assay.platform.signin.web;

import health.assay.platform.people.Organizations;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where one goes after signing in: straight into the only organization, or to a choice.
@Controller
class OrganizationsPage {

    private final Me me;
    private final Organizations organizations;

    OrganizationsPage(Me me, Organizations organizations) {
        this.me = me;
        this.organizations = organizations;
    }

    @GetMapping("/organizations")
    @OpenTo(value = Whom.SIGNED_IN, because = "it lists one's own memberships")
    String choose(Model model) {
        var mine = organizations.of(me.person().id());
        if (mine.size() == 1) {
            return "redirect:/o/%s/home".formatted(mine.getFirst().slug());
        }
        model.addAttribute("organizations", mine);
        return "signin/organizations";
    }
}
