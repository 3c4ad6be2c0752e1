package health.assay.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Places;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// Puts what is done regularly into the schedule, once for each organization.
@Service
public class Timetable {

    private final Catalog catalog;
    private final ObjectProvider<Places> places;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Timetable(Catalog catalog, ObjectProvider<Places> places, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.catalog = catalog;
        this.places = places;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// What a new version of Assay does regularly is begun for those who are there already.
    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        catalog.all(Job.Reach.INSTALLATION).forEach(job -> plan(job, null, ZoneOffset.UTC));
        places.ifAvailable(known -> known.all()
                .forEach(organization ->
                        open(organization, known.of(organization).zone())));
    }

    /// For an organization that is new.
    public void open(OrganizationId organization, ZoneId zone) {
        catalog.all(Job.Reach.ORGANIZATION).forEach(job -> plan(job, organization, zone));
    }

    private void plan(Job job, @Nullable OrganizationId organization, ZoneId zone) {
        var rhythm = job.rhythm();
        if (rhythm != null) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            JobTask.instance(Ticket.regular(job, organization)), rhythm.next(clock.instant(), zone));
        }
    }
}
