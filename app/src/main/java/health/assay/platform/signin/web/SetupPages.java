package health.assay.platform.signin.web;

import health.assay.platform.people.Organization;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.signin.Setup;
import health.assay.platform.web.Choice;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SetupPages {

    private static final Notice USED =
            Notice.failed("This link has been used", "Sign in, or start the server again for a new link.");

    private final Setup setup;

    SetupPages(Setup setup) {
        this.setup = setup;
    }

    @GetMapping("/setup")
    @OpenTo(value = Whom.EVERYBODY, because = "nobody has an account yet; the link is the proof")
    String show(@RequestParam(defaultValue = "") String link, HttpServletResponse response, Model model) {
        if (!setup.isOpenFor(link)) {
            return "redirect:/sign-in";
        }
        return page(SetupForm.empty(link), Map.of(), response, model);
    }

    @PostMapping("/setup")
    @OpenTo(value = Whom.EVERYBODY, because = "nobody has an account yet; the link is the proof")
    String begin(SetupForm form, HttpServletResponse response, Model model, RedirectAttributes next) {
        var link = form.typed(form.link());
        if (!setup.isOpenFor(link)) {
            return "redirect:/sign-in";
        }
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(form, errors, response, model);
        }
        var founded = setup.begin(link, form.beginning());
        next.addFlashAttribute(
                "message",
                founded.isPresent()
                        ? Notice.done("%s is ready. Sign in to begin"
                                .formatted(founded.get().name()))
                        : USED);
        return "redirect:/sign-in";
    }

    private static String page(SetupForm form, Map<String, String> errors, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer"); // the link is a secret
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", kinds());
        model.addAttribute("zones", Zones.CHOICES);
        return "signin/setup";
    }

    private static List<Choice> kinds() {
        return Stream.of(Organization.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.words()))
                .toList();
    }
}
