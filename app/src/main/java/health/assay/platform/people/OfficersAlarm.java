package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.mail.Inbox;
import health.assay.platform.mail.News;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Places;
import health.assay.platform.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Emergency access is loud: the officers are told in the transaction that gives it, or it is not given.
@Component
class OfficersAlarm {

    private static final Set<Role> OFFICERS = Set.of(Role.SECURITY_OFFICER, Role.PRIVACY_OFFICER);

    private final Members members;
    private final Inbox inbox;
    private final Places places;
    private final Clock clock;

    OfficersAlarm(Members members, Inbox inbox, Places places, Clock clock) {
        this.members = members;
        this.inbox = inbox;
        this.places = places;
        this.clock = clock;
    }

    /// The reason stays on the page: it may speak of patients.
    @EventListener
    void tell(GlassBroken broken) {
        var news = new News(
                "%s took emergency access".formatted(Actor.current().name()),
                "It began just now and ends by itself. See why it was taken, end it if it should not be, and review it afterwards.",
                "/emergency",
                true);
        listeners(broken).forEach(member -> inbox.tell(member.person().id(), news));
    }

    /// The officers; where there is nobody but the one who took it, the administrators too.
    private List<Member> listeners(GlassBroken broken) {
        var today = LocalDate.now(
                clock.withZone(places.of(Scope.currentOrganization()).zone()));
        var present =
                members.all().stream().filter(member -> member.belongsOn(today)).toList();
        var officers =
                present.stream().filter(member -> hasOne(member, OFFICERS)).toList();
        var others = officers.stream().anyMatch(member -> !member.person().id().equals(broken.person()));
        return others
                ? officers
                : present.stream()
                        .filter(member -> officers.contains(member) || hasOne(member, Set.of(Role.ADMINISTRATOR)))
                        .toList();
    }

    private static boolean hasOne(Member member, Set<Role> roles) {
        return roles.stream().map(Role::name).anyMatch(member.roles()::contains);
    }
}
