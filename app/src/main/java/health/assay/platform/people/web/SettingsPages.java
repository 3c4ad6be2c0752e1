package health.assay.platform.people.web;

import health.assay.platform.people.Organization;
import health.assay.platform.people.Organizations;
import health.assay.platform.people.PeoplePermissions;
import health.assay.platform.security.Needs;
import health.assay.platform.web.Choice;
import health.assay.platform.web.Notice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The organization's name and its rules of signing in.
@Controller
@RequestMapping("/settings")
class SettingsPages {

    private final Organizations organizations;

    SettingsPages(Organizations organizations) {
        this.organizations = organizations;
    }

    @GetMapping
    @Needs(PeoplePermissions.SETTINGS)
    String show(Model model) {
        return page(SettingsForm.of(organizations.current()), Map.of(), model);
    }

    @PostMapping
    @Needs(value = PeoplePermissions.SETTINGS, freshly = true)
    String change(SettingsForm form, Model model, RedirectAttributes next) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(form, errors, model);
        }
        organizations.change(form.typedName(), form.chosenKind(), form.chosenZone(), form.logoff());
        next.addFlashAttribute("message", Notice.done("The settings are changed"));
        return "redirect:/settings";
    }

    private static String page(SettingsForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", kinds());
        return "people/settings";
    }

    private static List<Choice> kinds() {
        return Stream.of(Organization.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.words()))
                .toList();
    }
}
