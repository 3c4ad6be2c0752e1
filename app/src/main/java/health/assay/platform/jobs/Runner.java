package health.assay.platform.jobs;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import health.assay.platform.security.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Does what a ticket says, for whom it says, and finds out when it is to be done next.
@Component
class Runner {

    private final Catalog catalog;
    private final Runs runs;
    private final UpkeepRuns upkeep;
    private final ObjectProvider<Places> places;
    private final Clock clock;

    Runner(Catalog catalog, Runs runs, UpkeepRuns upkeep, ObjectProvider<Places> places, Clock clock) {
        this.catalog = catalog;
        this.runs = runs;
        this.upkeep = upkeep;
        this.places = places;
        this.clock = clock;
    }

    /// @return when the ticket is to be looked at again; nothing when it is spent
    Optional<Instant> run(Ticket ticket, BooleanSupplier serverStops) {
        var job = catalog.find(ticket.job()).orElse(null);
        if (job == null) {
            return Optional.empty(); // a job of an older version
        }
        var organization = ticket.organization();
        var actor = Actor.job(job.name());
        if (organization == null) {
            var next = actor.call(() -> upkeep.run(job, serverStops));
            return next.or(() -> regularly(job, ZoneOffset.UTC));
        }
        return Scope.of(organization).call(() -> actor.call(() -> run(job, ticket, organization, serverStops)));
    }

    private Optional<Instant> run(Job job, Ticket ticket, OrganizationId organization, BooleanSupplier serverStops) {
        var place = placeOf(organization);
        var next = runs.run(job, ticket.run(), place, serverStops);
        if (next.isPresent() || ticket.run() != null) {
            return next;
        }
        return regularly(job, place.zone());
    }

    private Place placeOf(OrganizationId organization) {
        return places.getObject().of(organization);
    }

    private Optional<Instant> regularly(Job job, ZoneId zone) {
        var rhythm = job.rhythm();
        return rhythm == null ? Optional.empty() : Optional.of(rhythm.next(clock.instant(), zone));
    }
}
