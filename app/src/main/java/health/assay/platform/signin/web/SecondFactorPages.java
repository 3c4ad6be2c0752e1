package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Person;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.security.Proof;
import health.assay.platform.signin.Authenticators;
import health.assay.platform.signin.SecondFactors;
import health.assay.platform.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The second half of signing in: a code, or the choice of what the second factor shall be.
@Controller
class SecondFactorPages {

    private final Me me;
    private final Authenticators authenticators;
    private final SecondFactors secondFactors;
    private final CodeCheck check;
    private final SignIns signIns;
    private final Promotion promotion;

    SecondFactorPages(
            Me me,
            Authenticators authenticators,
            SecondFactors secondFactors,
            CodeCheck check,
            SignIns signIns,
            Promotion promotion) {
        this.me = me;
        this.authenticators = authenticators;
        this.secondFactors = secondFactors;
        this.check = check;
        this.signIns = signIns;
        this.promotion = promotion;
    }

    @GetMapping("/second-factor")
    @OpenTo(value = Whom.HALF_SIGNED_IN, because = "the second factor is shown here")
    String ask(Model model) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && Proof.isWhole(signedIn)) {
            return "redirect:/organizations";
        }
        var person = me.person();
        if (secondFactors.exist(person.email().address())) {
            model.addAttribute("byCode", authenticators.isSetUp(person.id()));
            return "signin/code";
        }
        return "signin/choose";
    }

    @PostMapping("/second-factor/code")
    @OpenTo(value = Whom.HALF_SIGNED_IN, because = "the second factor is shown here")
    String code(CodeForm form, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        var person = me.person();
        var refusal = check.refusal(person, form.code(), request);
        if (refusal.isPresent()) {
            next.addFlashAttribute("message", refusal.get());
            return "redirect:/second-factor";
        }
        return "redirect:" + promotion.promote(person, request, response);
    }

    @GetMapping("/second-factor/authenticator")
    @OpenTo(value = Whom.HALF_SIGNED_IN, because = "the first second factor is set up here")
    String authenticator(HttpServletResponse response, Model model) {
        var person = me.person();
        if (secondFactors.exist(person.email().address())) {
            return "redirect:/second-factor";
        }
        offer(person, response, model);
        return "signin/authenticator";
    }

    @PostMapping("/second-factor/authenticator")
    @OpenTo(value = Whom.HALF_SIGNED_IN, because = "the first second factor is set up here")
    String confirm(CodeForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        var person = me.person();
        if (secondFactors.exist(person.email().address())) {
            return "redirect:/second-factor";
        }
        var codes = authenticators.confirm(person.id(), form.code());
        if (codes.isEmpty()) {
            offer(person, response, model);
            model.addAttribute("error", "That is not the code of this moment. Compare the clock of your phone.");
            return "signin/authenticator";
        }
        signIns.record(person, request.getRemoteAddr(), "authenticator.added", Map.of());
        promotion.promote(person, request, response);
        // shown in the answer itself, and not after a redirect, so that they are nowhere kept
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("codes", codes.get().stream().map(Sensitive::reveal).toList());
        return "signin/recovery";
    }

    private void offer(Person person, HttpServletResponse response, Model model) {
        var secret = authenticators.begin(person.id());
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute(
                "secret",
                secret.reveal()
                        .replaceAll("=+$", "")
                        .replaceAll("(.{4})", "$1 ")
                        .strip());
        model.addAttribute("picture", QrPicture.of(secret, person.email().address()));
    }
}
