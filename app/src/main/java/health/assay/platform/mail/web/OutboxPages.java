package health.assay.platform.mail.web;

import health.assay.platform.mail.MailPermissions;
import health.assay.platform.mail.Outbox;
import health.assay.platform.mail.OutboxList;
import health.assay.platform.mail.OutgoingMail;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import health.assay.platform.web.Notice;
import health.assay.platform.web.listing.ListQuery;
import health.assay.platform.web.listing.Listing;
import health.assay.platform.web.listing.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which mails went out, and which did not.
@Controller
@RequestMapping("/outbox")
class OutboxPages {

    private final Outbox outbox;
    private final Lists lists;

    OutboxPages(Outbox outbox, Lists lists) {
        this.outbox = outbox;
        this.lists = lists;
    }

    @GetMapping
    @Needs(MailPermissions.OUTBOX)
    String all(ListQuery query, Model model) {
        model.addAttribute("mails", lists.view(mails(), query));
        model.addAttribute("served", outbox.isServed());
        model.addAttribute("waiting", outbox.waiting());
        return "mail/outbox";
    }

    @GetMapping("/export")
    @Needs(MailPermissions.OUTBOX)
    void export(ListQuery query, @RequestParam(defaultValue = "") String as, HttpServletResponse response)
            throws IOException {
        lists.export(mails(), query, as, response);
    }

    @PostMapping("/again")
    @Needs(MailPermissions.OUTBOX)
    String again(@RequestParam(defaultValue = "") List<UUID> picked, RedirectAttributes next) {
        var again = picked.stream().filter(outbox::tryAgain).count();
        next.addFlashAttribute(
                "message",
                again == 0
                        ? Notice.open("Nothing is sent again", "Tick mails that were not sent.")
                        : Notice.done(again == 1 ? "One mail is tried again" : again + " mails are tried again"));
        return "redirect:/outbox";
    }

    private Listing<OutgoingMail> mails() {
        return OutboxList.in(zone(), outbox.isServed());
    }

    private static ZoneId zone() {
        var place = Actor.current().place();
        return place == null ? ZoneOffset.UTC : place.zone();
    }
}
