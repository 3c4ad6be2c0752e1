package health.assay.platform.record;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditPermissions;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The record of the organization.
@Controller
@RequestMapping("/record")
class RecordPages {

    private static final int ROWS = 50;

    private final Audit audit;

    RecordPages(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    @Needs(AuditPermissions.READ)
    String read(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        var zone = zone();
        var query = new AuditQuery(
                words.isBlank() ? null : words.strip(), startOf(from, zone, 0), startOf(until, zone, 1), before, ROWS);
        model.addAttribute("page", audit.page(query));
        model.addAttribute("words", words);
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        return "audit/record";
    }

    @GetMapping("/check")
    @Needs(AuditPermissions.READ)
    String check(Model model) {
        model.addAttribute("examination", audit.examine());
        return "audit/check";
    }

    /// A day that was not typed, or not as a day, bounds nothing; the form shows what was typed.
    private static @Nullable Instant startOf(String day, ZoneId zone, int daysLater) {
        try {
            return day.isBlank()
                    ? null
                    : LocalDate.parse(day.strip())
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static ZoneId zone() {
        var place = Actor.current().place();
        return place == null ? ZoneOffset.UTC : place.zone();
    }
}
