package health.assay.platform.signin.web;

import health.assay.platform.people.Invitations;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.signin.Joining;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an invitation's link leads.
@Controller
class JoinPages {

    private static final String BECAUSE = "the link is the proof, and works for its address only";

    private final Invitations invitations;
    private final Joining joining;
    private final Me me;

    JoinPages(Invitations invitations, Joining joining, Me me) {
        this.invitations = invitations;
        this.joining = joining;
        this.me = me;
    }

    @GetMapping("/join/{link}")
    @OpenTo(value = Whom.EVERYBODY, because = BECAUSE)
    String show(@PathVariable String link, HttpServletResponse response, Model model) {
        return page(link, new JoinForm("", ""), null, response, model);
    }

    @PostMapping("/join/{link}")
    @OpenTo(value = Whom.EVERYBODY, because = BECAUSE)
    String join(
            @PathVariable String link,
            JoinForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var opened = invitations.open(link).orElse(null);
        if (opened == null) {
            return page(link, form, null, response, model);
        }
        var errors = form.errors(
                opened.invitation().email().address(), opened.organization().name());
        if (!errors.isEmpty()) {
            return page(link, form, errors, response, model);
        }
        var joined = joining.withNewAccount(link, form.typedName(), form.typedPassword(), request.getRemoteAddr());
        joined.ifPresent(organization -> next.addFlashAttribute(
                "message", Notice.done("You belong to %s. Sign in to begin".formatted(organization.name()))));
        return joined.isPresent() ? "redirect:/sign-in" : "redirect:/join/" + link;
    }

    /// For somebody who has an account: they sign in first, and come back here.
    @GetMapping("/account/join/{link}")
    @OpenTo(value = Whom.SIGNED_IN, because = "one joins for oneself; the link works for one's own address only")
    String confirm(@PathVariable String link, HttpServletResponse response, Model model) {
        return page(link, new JoinForm("", ""), null, response, model);
    }

    @PostMapping("/account/join/{link}")
    @OpenTo(value = Whom.SIGNED_IN, because = "one joins for oneself; the link works for one's own address only")
    String accept(@PathVariable String link, HttpServletRequest request, RedirectAttributes next) {
        var joined = joining.accept(link, me.person(), request.getRemoteAddr());
        next.addFlashAttribute(
                "message",
                joined.isPresent()
                        ? Notice.done("You belong to %s".formatted(joined.get().name()))
                        : Notice.failed(
                                "This invitation is not for you", "It was sent to another address, or has ended."));
        return "redirect:/organizations";
    }

    private String page(
            String link,
            JoinForm form,
            @Nullable Map<String, String> errors,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Referrer-Policy", "no-referrer"); // the link is a secret
        response.setHeader("Cache-Control", "no-store");
        var opened = invitations.open(link).orElse(null);
        if (opened == null) {
            return "signin/expired";
        }
        model.addAttribute("opened", opened);
        model.addAttribute("link", link);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors == null ? Map.of() : errors);
        model.addAttribute("account", joining.hasAccount(opened.invitation().email()));
        return "signin/join";
    }
}
