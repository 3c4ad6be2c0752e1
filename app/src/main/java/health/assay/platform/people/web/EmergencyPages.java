package health.assay.platform.people.web;

import health.assay.platform.people.Emergencies;
import health.assay.platform.people.GlassBreaking;
import health.assay.platform.people.GlassReview;
import health.assay.platform.people.PeoplePermissions;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import health.assay.platform.web.Choice;
import health.assay.platform.web.Notice;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Emergency access: taking it, ending it, looking at it afterwards.
@Controller
@RequestMapping("/emergency")
class EmergencyPages {

    private final Emergencies emergencies;
    private final Clock clock;

    EmergencyPages(Emergencies emergencies, Clock clock) {
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @GetMapping("/break")
    @Needs(PeoplePermissions.BREAK_GLASS)
    String ask(Model model) {
        return page(BreakForm.empty(), Map.of(), model);
    }

    @PostMapping("/break")
    @Needs(PeoplePermissions.BREAK_GLASS)
    String breakGlass(BreakForm form, Model model, RedirectAttributes next) {
        var hours = form.hours() == null ? 0 : form.hours();
        return switch (emergencies.breakGlass(Actor.current().human(), form.chosenRole(), form.typedReason(), hours)) {
            case GlassBreaking.Refused(var why) -> page(form, Map.of("reason", why), model);
            case GlassBreaking.Begun(var begun) -> {
                next.addFlashAttribute(
                        "message",
                        Notice.open(
                                "You have emergency access",
                                "It ends by itself after %d hours. The officers have been told, and will ask about it."
                                        .formatted(hours)));
                yield "redirect:/home";
            }
        };
    }

    @GetMapping
    @Needs(PeoplePermissions.REVIEW_GLASS)
    String all(Model model) {
        model.addAttribute("emergencies", emergencies.latest());
        model.addAttribute("now", clock.instant());
        return "people/emergencies";
    }

    @PostMapping("/{id}/end")
    @Needs(PeoplePermissions.REVIEW_GLASS)
    String end(@PathVariable UUID id, RedirectAttributes next) {
        emergencies.end(id);
        next.addFlashAttribute("message", Notice.done("The access has ended"));
        return "redirect:/emergency";
    }

    @PostMapping("/{id}/review")
    @Needs(PeoplePermissions.REVIEW_GLASS)
    String review(@PathVariable UUID id, String words, boolean justified, RedirectAttributes next) {
        next.addFlashAttribute(
                "message",
                switch (emergencies.review(id, Actor.current().human(), justified, words)) {
                    case GlassReview.Done _ -> Notice.done("The review is on record");
                    case GlassReview.Refused(var why) -> Notice.failed("Not reviewed", why + ".");
                });
        return "redirect:/emergency";
    }

    private static String page(BreakForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "roles",
                Emergencies.ROLES.stream()
                        .map(role -> new Choice(role.name(), role.title()))
                        .toList());
        return "people/break";
    }
}
