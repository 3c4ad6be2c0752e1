package health.assay.platform.signin.web;

import health.assay.platform.security.NeedsFreshSignIn;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.signin.Authenticators;
import health.assay.platform.signin.Directories;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/// Asks once more who it is, before something dangerous is done.
@Controller
class ConfirmPages {

    private final Me me;
    private final Authenticators authenticators;
    private final Directories directories;
    private final CodeCheck check;
    private final Promotion promotion;

    ConfirmPages(Me me, Authenticators authenticators, Directories directories, CodeCheck check, Promotion promotion) {
        this.me = me;
        this.authenticators = authenticators;
        this.directories = directories;
        this.check = check;
        this.promotion = promotion;
    }

    @GetMapping("/confirm")
    @OpenTo(value = Whom.SIGNED_IN, because = "one proves again who one is")
    String ask(@RequestParam(defaultValue = "/organizations") String to, Model model) {
        model.addAttribute("to", Within.installation(to));
        model.addAttribute("byCode", authenticators.isSetUp(me.person().id()));
        model.addAttribute("directories", directories.all());
        return "signin/confirm";
    }

    @PostMapping("/confirm")
    @OpenTo(value = Whom.SIGNED_IN, because = "one proves again who one is")
    String confirm(
            CodeForm form,
            @RequestParam(defaultValue = "/organizations") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var back = Within.installation(to);
        var refusal = check.refusal(me.person(), form.code(), request);
        if (refusal.isPresent()) {
            next.addFlashAttribute("message", refusal.get());
            next.addAttribute("to", back);
            return "redirect:/confirm";
        }
        promotion.promote(me.person(), request, response);
        next.addFlashAttribute("message", Notice.done("Thank you. Do it again now"));
        return "redirect:" + back;
    }

    /// Leads there from wherever it was needed.
    @ControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Redirection {

        @ExceptionHandler(NeedsFreshSignIn.class)
        RedirectView askAgain(HttpServletRequest request) {
            var from = "GET".equals(request.getMethod()) ? request.getRequestURI() : Within.page(request);
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put(
                    "message",
                    Notice.open("Show that it is still you", "This was last proved more than ten minutes ago."));
            var view = new RedirectView("/confirm");
            view.getAttributesMap().put("to", from);
            return view;
        }
    }
}
