package health.assay.platform.web.listing;

import health.assay.platform.security.OpenTo;
import health.assay.platform.web.Notice;
import health.assay.platform.web.OwnAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SavedViewPages {

    private static final String WHY = "A view is a member's own; the list itself asks for its permission";

    private final SavedViews views;

    SavedViewPages(SavedViews views) {
        this.views = views;
    }

    @PostMapping("/views")
    @OpenTo(value = OpenTo.Whom.MEMBERS, because = WHY)
    String keep(
            @RequestParam String list,
            @RequestParam String path,
            @RequestParam String address,
            @RequestParam String name,
            RedirectAttributes next) {
        var refusal = views.keep(new SavedView(list, name.strip(), address));
        next.addFlashAttribute(
                "message", refusal.isEmpty() ? Notice.done("The view was saved") : Notice.failed("Not saved", refusal));
        return "redirect:" + OwnAddress.or(path + address, "/");
    }

    @PostMapping("/views/remove")
    @OpenTo(value = OpenTo.Whom.MEMBERS, because = WHY)
    String forget(
            @RequestParam String list, @RequestParam String path, @RequestParam String name, RedirectAttributes next) {
        views.forget(list, name);
        next.addFlashAttribute("message", Notice.done("The view was removed"));
        return "redirect:" + OwnAddress.or(path, "/");
    }
}
