package health.assay.platform.mail.web;

import health.assay.platform.mail.Inbox;
import health.assay.platform.security.Actor;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import health.assay.platform.web.Notice;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a member was told.
@Controller
@RequestMapping("/inbox")
class InboxPages {

    private static final String OWN = "everybody sees what they were told, and nobody else does";

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @OpenTo(value = Whom.MEMBERS, because = OWN)
    String all(Model model) {
        var person = Actor.current().human();
        model.addAttribute("notices", inbox.of(person));
        model.addAttribute("unread", inbox.unread(person));
        return "mail/inbox";
    }

    @PostMapping("/{id}/read")
    @OpenTo(value = Whom.MEMBERS, because = OWN)
    String read(@PathVariable UUID id) {
        var notice = inbox.read(id, Actor.current().human())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:" + notice.news().path();
    }

    @PostMapping("/read")
    @OpenTo(value = Whom.MEMBERS, because = OWN)
    String readAll(RedirectAttributes next) {
        inbox.readAll(Actor.current().human());
        next.addFlashAttribute("message", Notice.done("Everything is marked as read"));
        return "redirect:/inbox";
    }
}
