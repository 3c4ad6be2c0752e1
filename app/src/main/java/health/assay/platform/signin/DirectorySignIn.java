package health.assay.platform.signin;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.people.Email;
import health.assay.platform.people.Member;
import health.assay.platform.people.MemberChange;
import health.assay.platform.people.Members;
import health.assay.platform.people.Organizations;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.security.Actor;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Lets in whom a directory vouches for, and gives them the roles that it says they have: at their first sign-in and at
/// each one after. Roles that it has no group for are left as they are.
@Service
public class DirectorySignIn {

    private final People people;
    private final Organizations organizations;
    private final Members members;
    private final SignIns signIns;
    private final Audit audit;

    DirectorySignIn(People people, Organizations organizations, Members members, SignIns signIns, Audit audit) {
        this.people = people;
        this.organizations = organizations;
        this.members = members;
        this.signIns = signIns;
        this.audit = audit;
    }

    /// What a directory says about somebody.
    ///
    /// @param verified whether it says that the address is theirs
    public record Introduced(String email, boolean verified, String name, Set<String> groups) {

        public Introduced {
            groups = Set.copyOf(groups);
        }
    }

    public Introduction introduce(Directory directory, Introduced who, String address) {
        var email = Email.read(who.email()).orElse(null);
        if (email == null || !who.verified()) {
            return new Introduction.Refused(Introduction.Why.UNVERIFIED);
        }
        if (!directory.vouchesFor(email)) {
            return new Introduction.Refused(Introduction.Why.FOREIGN);
        }
        var organization = organizations.named(directory.organization()).orElse(null);
        if (organization == null) {
            return new Introduction.Refused(Introduction.Why.UNFINISHED);
        }
        var known = people.find(email);
        var roles = directory.rolesOf(who.groups());
        if (known.isEmpty() && roles.isEmpty()) {
            return new Introduction.Refused(Introduction.Why.NO_ROLE);
        }
        var person = known.or(() -> people.register(email, who.name().isBlank() ? email.address() : who.name()))
                .or(() -> people.find(email))
                .orElseThrow();
        if (!person.active()) {
            return new Introduction.Refused(Introduction.Why.CLOSED);
        }
        var itself = new Actor(null, null, "directory:" + directory.id(), directory.name(), address, Set.of());
        Scope.of(organization.id()).run(() -> itself.run(() -> apply(directory, roles, person)));
        return welcome(directory, person, address);
    }

    private Introduction welcome(Directory directory, Person person, String address) {
        if (organizations.of(person.id()).isEmpty()) {
            return new Introduction.Refused(Introduction.Why.NO_ROLE);
        }
        signIns.record(person, address, "signin.succeeded", Map.of("by", directory.name()));
        return new Introduction.Welcome(person);
    }

    private void apply(Directory directory, Set<String> roles, Person person) {
        var member = members.find(person.id()).orElse(null);
        if (member == null) {
            if (!roles.isEmpty()) {
                members.admit(person.id(), roles);
            }
            return;
        }
        var wanted = new HashSet<>(member.roles());
        wanted.removeAll(directory.givenRoles());
        wanted.addAll(roles);
        if (!wanted.equals(member.roles())) {
            change(member, wanted);
        }
    }

    private void change(Member member, Set<String> roles) {
        var person = member.person().id();
        var change = roles.isEmpty()
                ? members.remove(person)
                : members.change(person, roles, member.title(), member.validUntil());
        if (change instanceof MemberChange.Refused(var why)) {
            audit.recordAlone(new Act("member.kept", new Subject("person", person.toString()), Map.of("because", why)));
        }
    }
}
