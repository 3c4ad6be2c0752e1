package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Lets a person into an organization they belong to, with the permissions they have there at this moment.
@Service
public class Entrance {

    private final People people;
    private final Organizations organizations;
    private final Members members;
    private final Emergencies emergencies;
    private final Clock clock;

    Entrance(People people, Organizations organizations, Members members, Emergencies emergencies, Clock clock) {
        this.people = people;
        this.organizations = organizations;
        this.members = members;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /// Where somebody is, and who they are there.
    public record Entered(Organization organization, Actor actor) {}

    /// @param email what the sign-in says who it is
    /// @param slug the organization in the address
    /// @return nothing when there is no such organization for this person, whatever the reason
    public Optional<Entered> enter(String email, String slug, String address) {
        return Email.read(email)
                .flatMap(people::find)
                .filter(Person::active)
                .flatMap(person -> organizations
                        .find(slug, person.id())
                        .flatMap(organization ->
                                Scope.of(organization.id()).call(() -> entered(organization, person, address))));
    }

    /// Somebody who is signed in, where no organization is.
    public Optional<Actor> outside(String email, String address) {
        return Email.read(email)
                .flatMap(people::find)
                .filter(Person::active)
                .map(person -> new Actor(null, person.id(), person.id().toString(), person.name(), address, Set.of()));
    }

    private Optional<Entered> entered(Organization organization, Person person, String address) {
        var today = LocalDate.now(clock.withZone(organization.zone()));
        return members.find(person.id())
                .filter(member -> member.belongsOn(today))
                .map(member -> new Entered(organization, actor(organization, member, today, address)));
    }

    private Actor actor(Organization organization, Member member, LocalDate today, String address) {
        var place = new Place(organization.id(), organization.slug(), organization.name(), organization.zone());
        var person = member.person();
        var permissions = emergencies.widened(person.id(), members.permissionsOf(member, today));
        return new Actor(place, person.id(), person.id().toString(), person.name(), address, permissions);
    }
}
