package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /// What a sign-in says of somebody.
    ///
    /// @param byDirectory whether an organization's directory vouches for them
    public record SignedIn(String email, boolean byDirectory) {}

    /// @param slug the organization in the address
    /// @return nothing when there is no such organization for this person, whatever the reason
    public Optional<Entered> enter(SignedIn signedIn, String slug, String address) {
        return Email.read(signedIn.email())
                .flatMap(people::find)
                .filter(Person::active)
                .flatMap(person -> organizations
                        .find(slug, person.id())
                        .flatMap(organization -> Scope.of(organization.id())
                                .call(() -> entered(organization, person, signedIn, address))));
    }

    /// What a program is sent for.
    ///
    /// @param scopes the permissions it asks for
    public record Errand(UUID id, String name, Set<String> scopes) {

        public Errand {
            scopes = Set.copyOf(scopes);
        }
    }

    /// A program in the organization in scope. It may do what it was sent for, as far as whoever sent it may do that at
    /// this moment; what they have taken in an emergency is theirs alone.
    ///
    /// @return nothing when the sender does not belong to the organization any more
    public Optional<Entered> send(PersonId sender, Errand errand, String address) {
        var organization = organizations.current();
        var today = LocalDate.now(clock.withZone(organization.zone()));
        return members.find(sender).filter(member -> member.belongsOn(today)).map(member -> {
            var permissions = new HashSet<>(members.permissionsOf(member, today));
            permissions.retainAll(errand.scopes());
            var name =
                    "%s, a token of %s".formatted(errand.name(), member.person().name());
            return new Entered(
                    organization,
                    new Actor(placeOf(organization), null, errand.id().toString(), name, address, permissions));
        });
    }

    /// Somebody who is signed in, where no organization is.
    public Optional<Actor> outside(String email, String address) {
        return Email.read(email)
                .flatMap(people::find)
                .filter(Person::active)
                .map(person -> new Actor(null, person.id(), person.id().toString(), person.name(), address, Set.of()));
    }

    private Optional<Entered> entered(Organization organization, Person person, SignedIn signedIn, String address) {
        var today = LocalDate.now(clock.withZone(organization.zone()));
        return members.find(person.id())
                .filter(member -> member.belongsOn(today))
                .filter(member -> signedIn.byDirectory() || !member.byDirectory())
                .map(member -> new Entered(organization, actor(organization, member, today, address)));
    }

    private Actor actor(Organization organization, Member member, LocalDate today, String address) {
        var person = member.person();
        var permissions = emergencies.widened(person.id(), members.permissionsOf(member, today));
        return new Actor(
                placeOf(organization), person.id(), person.id().toString(), person.name(), address, permissions);
    }

    private static Place placeOf(Organization organization) {
        return new Place(organization.id(), organization.slug(), organization.name(), organization.zone());
    }
}
