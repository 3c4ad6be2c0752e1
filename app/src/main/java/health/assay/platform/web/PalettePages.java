package health.assay.platform.web;

import health.assay.platform.security.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PalettePages {

    private static final int LONGEST = 100;

    private final Palette palette;

    PalettePages(Palette palette) {
        this.palette = palette;
    }

    @GetMapping("/palette")
    @OpenTo(value = OpenTo.Whom.MEMBERS, because = "It finds only what each member may see")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        var words = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        model.addAttribute("words", words);
        model.addAttribute("found", palette.find(words));
        return "palette";
    }
}
