package health.assay.platform.people.web;

import health.assay.platform.people.Emergencies;
import health.assay.platform.people.Members;
import health.assay.platform.people.Organizations;
import health.assay.platform.security.Actor;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of an organization.
@Controller
class HomePage {

    private final Organizations organizations;
    private final Members members;
    private final Emergencies emergencies;
    private final Clock clock;

    HomePage(Organizations organizations, Members members, Emergencies emergencies, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @GetMapping("/home")
    @OpenTo(value = Whom.MEMBERS, because = "it shows what each may do, and nothing else")
    String home(Model model) {
        var now = clock.instant();
        model.addAttribute("organization", organizations.current());
        model.addAttribute("actor", Actor.current());
        model.addAttribute("members", members.all().size());
        model.addAttribute(
                "running",
                emergencies.latest().stream()
                        .filter(emergency -> emergency.isRunningAt(now))
                        .toList());
        return "people/home";
    }
}
