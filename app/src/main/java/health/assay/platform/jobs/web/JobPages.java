package health.assay.platform.jobs.web;

import health.assay.platform.jobs.JobPermissions;
import health.assay.platform.jobs.Jobs;
import health.assay.platform.jobs.Run;
import health.assay.platform.jobs.RunList;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import health.assay.platform.security.Place;
import health.assay.platform.web.Notice;
import health.assay.platform.web.Progress;
import health.assay.platform.web.listing.ListQuery;
import health.assay.platform.web.listing.Listing;
import health.assay.platform.web.listing.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is done in the background: what runs, what comes next, what failed.
@Controller
@RequestMapping("/jobs")
class JobPages {

    private final Jobs jobs;
    private final Lists lists;

    JobPages(Jobs jobs, Lists lists) {
        this.jobs = jobs;
        this.lists = lists;
    }

    @GetMapping
    @Needs(JobPermissions.READ)
    String all(ListQuery query, Model model) {
        model.addAttribute("regular", jobs.regular());
        model.addAttribute("installation", jobs.ofTheInstallation());
        model.addAttribute("runs", lists.view(runs(), query));
        model.addAttribute("mayRun", Actor.current().may(JobPermissions.RUN));
        return "jobs/jobs";
    }

    @GetMapping("/export")
    @Needs(JobPermissions.READ)
    void export(ListQuery query, @RequestParam(defaultValue = "") String as, HttpServletResponse response)
            throws IOException {
        lists.export(runs(), query, as, response);
    }

    @GetMapping("/{id}")
    @Needs(JobPermissions.READ)
    String one(@PathVariable UUID id, Model model) {
        var run = jobs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("run", run);
        model.addAttribute("title", jobs.titleOf(run.job()));
        model.addAttribute("progress", progress(run));
        model.addAttribute("mayRun", Actor.current().may(JobPermissions.RUN));
        return "jobs/run";
    }

    @PostMapping("/{id}/retry")
    @Needs(JobPermissions.RUN)
    String retry(@PathVariable UUID id, RedirectAttributes next) {
        var again = jobs.retry(id);
        next.addFlashAttribute(
                "message",
                again.isPresent()
                        ? Notice.done("It is done again")
                        : Notice.failed("Not done again", "Only what failed or was stopped can be done again."));
        return "redirect:/jobs/" + again.orElse(id);
    }

    @PostMapping("/{id}/stop")
    @Needs(JobPermissions.RUN)
    String stop(@PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute(
                "message",
                jobs.stop(id)
                        ? Notice.open("It is being stopped", "It ends when the batch it works on is done.")
                        : Notice.open("Nothing was stopped", "It had ended in the meantime."));
        return "redirect:/jobs/" + id;
    }

    @PostMapping("/regular/{name}/now")
    @Needs(JobPermissions.RUN)
    String now(@PathVariable String name, RedirectAttributes next) {
        next.addFlashAttribute(
                "message",
                jobs.hasten(name)
                        ? Notice.done("It begins now")
                        : Notice.open("Nothing was begun", "It runs already, or there is no such work."));
        return "redirect:/jobs";
    }

    private Listing<Run> runs() {
        return RunList.in(place().zone(), jobs::titleOf);
    }

    private static Place place() {
        var place = Actor.current().place();
        if (place == null) {
            throw new IllegalStateException("This page belongs to an organization");
        }
        return place;
    }

    private static Progress progress(Run run) {
        var words = run.message().isEmpty() ? RunList.words(run) : run.message();
        return new Progress(
                run.id().toString(), words, run.done(), run.total(), run.state().isOver());
    }
}
