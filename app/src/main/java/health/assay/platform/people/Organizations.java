package health.assay.platform.people;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.jobs.Timetable;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Role;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// The organizations on this installation. Each is seen from inside only.
@Service
public class Organizations {

    private final OrganizationStore store;
    private final MemberStore members;
    private final Audit audit;
    private final Timetable timetable;
    private final TransactionOperations transactions;
    private final Clock clock;

    Organizations(
            OrganizationStore store,
            MemberStore members,
            Audit audit,
            Timetable timetable,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.audit = audit;
        this.timetable = timetable;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// A new organization with its first administrator. Call it as an actor, outside a transaction: the scope is the
    /// new organization's.
    public Organization found(String name, Organization.Kind kind, ZoneId zone, PersonId administrator) {
        var id = OrganizationId.next();
        return Scope.of(id)
                .call(() -> transactions.execute(_ -> {
                    var organization = added(id, name, kind, zone);
                    members.add(administrator, Set.of(Role.ADMINISTRATOR.name()), null, false, clock.instant());
                    audit.record(
                            new Act("organization.founded", subject(id), Map.of("name", name, "kind", kind.name())));
                    timetable.open(id, zone);
                    return organization;
                }));
    }

    private Organization added(OrganizationId id, String name, Organization.Kind kind, ZoneId zone) {
        for (var slug : Slug.candidates(name)) {
            var organization = new Organization(id, slug, name.strip(), kind, zone, Organization.Logoff.USUAL);
            if (store.add(organization, clock.instant())) {
                return organization;
            }
        }
        throw new IllegalStateException("No free address was found for an organization");
    }

    /// Those a person belongs to, without the membership's end being looked at.
    public List<Organization> of(PersonId person) {
        return Scope.of(person).call(() -> transactions.execute(_ -> store.visible()));
    }

    /// The organization of this address, if the person belongs to it. To a stranger it does not exist.
    Optional<Organization> find(String slug, PersonId person) {
        return Scope.of(person).call(() -> transactions.execute(_ -> store.find(slug)));
    }

    /// The organization of this address, for whoever speaks for the whole installation.
    public Optional<Organization> named(String slug) {
        return everyId().stream()
                .map(id -> Scope.of(id).call(this::current))
                .filter(organization -> organization.slug().equals(slug))
                .findFirst();
    }

    /// The organization in scope.
    public Organization current() {
        return transactions.execute(_ -> store.visible()).getFirst();
    }

    public void change(String name, Organization.Kind kind, ZoneId zone, Organization.Logoff logoff) {
        transactions.executeWithoutResult(_ -> {
            var before = store.visible().getFirst();
            var after = new Organization(before.id(), before.slug(), name.strip(), kind, zone, logoff);
            if (after.equals(before)) {
                return;
            }
            store.update(after);
            audit.record(new Act("organization.changed", subject(before.id()), Difference.between(before, after)));
        });
    }

    /// For work that goes from organization to organization.
    public List<OrganizationId> everyId() {
        return transactions.execute(_ -> store.everyId());
    }

    private static Subject subject(OrganizationId id) {
        return new Subject("organization", id.toString());
    }
}
