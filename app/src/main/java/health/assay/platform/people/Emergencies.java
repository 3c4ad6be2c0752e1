package health.assay.platform.people;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.kernel.Identifiers;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Emergency access in the organization in scope: breaking the glass, ending it, and looking at it afterwards.
@Service
public class Emergencies {

    public static final int LONGEST_HOURS = 8;
    private static final int SHORTEST_REASON = 15;

    /// Whose permissions can be taken. An administrator's cannot: making oneself one is no emergency.
    public static final List<Role> ROLES =
            List.of(Role.SECURITY_OFFICER, Role.PRIVACY_OFFICER, Role.COMPLIANCE_LEAD, Role.RISK_ANALYST);

    private final EmergencyStore store;
    private final Grants grants;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Emergencies(EmergencyStore store, Grants grants, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public GlassBreaking breakGlass(PersonId person, Role role, String reason, int hours) {
        if (!ROLES.contains(role)) {
            return new GlassBreaking.Refused("The permissions of this role cannot be taken");
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            return new GlassBreaking.Refused("Say in a sentence why this cannot wait; an officer will read it");
        }
        if (hours < 1 || hours > LONGEST_HOURS) {
            return new GlassBreaking.Refused("Emergency access lasts 1 to %d hours".formatted(LONGEST_HOURS));
        }
        var now = clock.instant();
        var emergency = new Emergency(
                Identifiers.next(),
                person,
                Actor.current().name(),
                role,
                reason.strip(),
                now,
                now.plus(Duration.ofHours(hours)),
                null);
        store.add(emergency);
        audit.record(new Act(
                "emergency.begun",
                subject(emergency.id()),
                Map.of("role", role.name(), "reason", emergency.reason(), "hours", Integer.toString(hours))));
        events.publishEvent(new GlassBroken(emergency.id(), person));
        return new GlassBreaking.Begun(emergency);
    }

    /// What somebody may do with what they have taken.
    @Transactional(readOnly = true)
    public Set<String> widened(PersonId person, Set<String> usual) {
        var taken = store.running(person, clock.instant());
        if (taken.isEmpty()) {
            return usual;
        }
        var all = new HashSet<>(usual);
        all.addAll(grants.of(taken.stream().map(Role::name).toList(), List.of()));
        return all;
    }

    @Transactional(readOnly = true)
    public List<Emergency> latest() {
        return store.latest(100);
    }

    /// Ends it early. Whoever took it may do that, and an officer.
    @Transactional
    public void end(UUID id) {
        store.locked(id)
                .filter(emergency -> emergency.isRunningAt(clock.instant()))
                .ifPresent(emergency -> {
                    store.end(id, clock.instant());
                    audit.record(new Act("emergency.ended", subject(id)));
                });
    }

    @Transactional
    public GlassReview review(UUID id, PersonId officer, boolean justified, String words) {
        var emergency = store.locked(id).orElse(null);
        if (emergency == null || emergency.review() != null) {
            return new GlassReview.Refused("This has been reviewed already");
        }
        if (emergency.person().equals(officer)) {
            return new GlassReview.Refused("Nobody reviews their own emergency access. Ask the other officer");
        }
        if (emergency.isRunningAt(clock.instant())) {
            return new GlassReview.Refused("It is still running. End it first, then review it");
        }
        store.review(
                id, new Emergency.Review(officer, Actor.current().name(), clock.instant(), justified, words.strip()));
        audit.record(new Act(
                "emergency.reviewed",
                subject(id),
                Map.of("justified", Boolean.toString(justified), "words", words.strip())));
        return new GlassReview.Done();
    }

    private static Subject subject(UUID id) {
        return new Subject("emergency", id.toString());
    }
}
