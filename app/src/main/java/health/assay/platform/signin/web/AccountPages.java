package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Person;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.security.Proof;
import health.assay.platform.signin.Authenticators;
import health.assay.platform.signin.PasswordChoice;
import health.assay.platform.signin.Passwords;
import health.assay.platform.signin.PersonPasskeys;
import health.assay.platform.signin.SignIns;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What somebody looks after themselves: how they sign in, and where they are signed in.
@Controller
@RequestMapping("/account")
class AccountPages {

    private static final String BECAUSE = "it is about one's own account only";

    private final Me me;
    private final Sessions sessions;
    private final PersonPasskeys passkeys;
    private final Authenticators authenticators;
    private final Passwords passwords;
    private final SignIns signIns;

    AccountPages(
            Me me,
            Sessions sessions,
            PersonPasskeys passkeys,
            Authenticators authenticators,
            Passwords passwords,
            SignIns signIns) {
        this.me = me;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.authenticators = authenticators;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    @GetMapping
    @OpenTo(value = Whom.SIGNED_IN, because = BECAUSE)
    String show(HttpSession session, Model model) {
        var person = me.person();
        model.addAttribute("person", person);
        model.addAttribute("sessions", sessions.of(person, session.getId()));
        model.addAttribute("passkeys", passkeys.of(person.id()));
        model.addAttribute("fresh", Proof.isFresh());
        model.addAttribute("app", authenticators.isSetUp(person.id()));
        model.addAttribute("recoveryCodes", authenticators.recoveryCodesLeft(person.id()));
        return "signin/account";
    }

    @PostMapping("/sessions/{name}/end")
    @OpenTo(value = Whom.SIGNED_IN, because = BECAUSE)
    String endSession(@PathVariable String name, HttpServletRequest request, RedirectAttributes next) {
        var person = me.person();
        if (sessions.end(person, name)) {
            signIns.record(person, request.getRemoteAddr(), "session.ended", Map.of());
            next.addFlashAttribute("message", Notice.done("That session has ended"));
        }
        return "redirect:/account";
    }

    @PostMapping("/passkeys/{id}/remove")
    @OpenTo(value = Whom.SIGNED_IN, because = BECAUSE, freshly = true)
    String removePasskey(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        var person = me.person();
        if (!authenticators.isSetUp(person.id()) && passkeys.of(person.id()).size() == 1) {
            next.addFlashAttribute(
                    "message", Notice.failed("It stays", "It is your only second factor. Add another one first."));
        } else if (passkeys.remove(person.id(), id)) {
            signIns.record(person, request.getRemoteAddr(), "passkey.removed", Map.of());
            next.addFlashAttribute("message", Notice.done("The passkey opens nothing any more"));
        }
        return "redirect:/account";
    }

    @PostMapping("/recovery-codes")
    @OpenTo(value = Whom.SIGNED_IN, because = BECAUSE, freshly = true)
    String newCodes(HttpServletRequest request, HttpServletResponse response, Model model) {
        var person = me.person();
        if (!authenticators.isSetUp(person.id())) {
            return "redirect:/account";
        }
        var codes = authenticators.newRecoveryCodes(person.id());
        signIns.record(person, request.getRemoteAddr(), "recovery.renewed", Map.of());
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("codes", codes.stream().map(Sensitive::reveal).toList());
        return "signin/recovery";
    }

    @PostMapping("/password")
    @OpenTo(value = Whom.SIGNED_IN, because = BECAUSE, freshly = true)
    String changePassword(String before, String after, HttpServletRequest request, RedirectAttributes next) {
        var person = me.person();
        next.addFlashAttribute("message", changed(person, new Sensitive<>(before), new Sensitive<>(after), request));
        return "redirect:/account";
    }

    private Notice changed(
            Person person, Sensitive<String> before, Sensitive<String> after, HttpServletRequest request) {
        if (!passwords.matches(person.id(), before)) {
            signIns.record(
                    person, request.getRemoteAddr(), "password.kept", Map.of("because", "the old one was wrong"));
            return Notice.failed("The password stays", "The present one was not right.");
        }
        var objection = PasswordChoice.objection(
                after, List.of(person.name(), person.email().address()));
        if (objection.isPresent()) {
            return Notice.failed("The password stays", objection.get() + ".");
        }
        passwords.set(person.id(), after);
        sessions.endOthers(person, request.getSession().getId());
        signIns.record(person, request.getRemoteAddr(), "password.changed", Map.of());
        return Notice.done("The password is changed, and your other sessions have ended");
    }
}
