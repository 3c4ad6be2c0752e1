package health.assay.platform.signin.web;

import health.assay.platform.people.People;
import health.assay.platform.security.Actor;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.signin.Directories;
import health.assay.platform.signin.Introduction;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    private static final Map<String, Notice> NOTICES = Map.of(
            "failed",
            Notice.failed("That did not work", "The address or the password is wrong. Try again, or use a passkey."),
            "wait",
            Notice.failed(
                    "Too many failures",
                    "Wait a quarter of an hour, or use a passkey. A device you have signed in on before can go on."),
            "ended",
            Notice.open(
                    "You were signed out", "Nothing was done for a while, or the session was ended. Sign in to go on."),
            "out",
            Notice.done("You are signed out"));

    private final People people;
    private final Directories directories;

    SignInPages(People people, Directories directories) {
        this.people = people;
        this.directories = directories;
    }

    @GetMapping("/")
    @OpenTo(value = Whom.EVERYBODY, because = "it only leads on")
    String home() {
        if (Actor.isKnown() && Actor.current().place() != null) {
            return "redirect:/home";
        }
        return SecurityContextHolder.getContext().getAuthentication() == null
                ? "redirect:/sign-in"
                : "redirect:/organizations";
    }

    /// Where somebody lands whom a directory could not bring in.
    @GetMapping("/sign-in/refused")
    @OpenTo(value = Whom.EVERYBODY, because = "it says why one was not let in, in fixed words")
    String refused(@RequestParam(defaultValue = "FAILED") String why, Model model) {
        model.addAttribute(
                "why",
                Arrays.stream(Introduction.Why.values())
                        .filter(known -> known.name().equals(why))
                        .findFirst()
                        .orElse(Introduction.Why.FAILED));
        return "signin/refused";
    }

    @GetMapping("/sign-in")
    @OpenTo(value = Whom.EVERYBODY, because = "one signs in here")
    String signIn(HttpServletRequest request, Model model) {
        NOTICES.keySet().stream()
                .filter(name -> request.getParameter(name) != null)
                .findFirst()
                .ifPresent(name -> model.addAttribute("notice", NOTICES.get(name)));
        model.addAttribute("directories", directories.all());
        model.addAttribute("untouched", people.isEmpty());
        return "signin/signin";
    }
}
