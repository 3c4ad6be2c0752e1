package health.assay.platform.scim;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.people.CustomRole;
import health.assay.platform.people.Member;
import health.assay.platform.people.MemberChange;
import health.assay.platform.people.Members;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Members as a directory thinks of them: active or not, with roles.
@Component
class ScimMembers {

    private final Members members;
    private final Clock clock;

    ScimMembers(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    Member find(String id) {
        try {
            return members.find(new PersonId(UUID.fromString(id))).orElseThrow(ScimFault::none);
        } catch (IllegalArgumentException _) { // no identifier of ours
            throw ScimFault.none();
        }
    }

    boolean isActive(Member member) {
        return member.belongsOn(today());
    }

    /// Whoever is no longer active belonged to the organization until yesterday.
    void change(Member before, boolean active, Set<String> roles) {
        var lastDay = active == isActive(before) ? before.validUntil() : active ? null : today().minusDays(1);
        var kept = orLeast(roles);
        if (kept.equals(before.roles()) && active == isActive(before)) {
            return;
        }
        done(members.change(before.person().id(), known(kept), before.title(), lastDay));
    }

    void admit(PersonId person, Set<String> roles) {
        done(members.admit(person, known(orLeast(roles))));
    }

    void remove(Member member) {
        done(members.remove(member.person().id()));
    }

    /// Roles that can be given, by id, with their titles.
    Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values()).forEach(role -> roles.put(role.name(), role.title()));
        members.customRoles().forEach(role -> roles.put(role.id().toString(), role.name()));
        return roles;
    }

    CustomRole makeRole(String name) {
        return members.makeRole(name, Set.of());
    }

    /// Whoever belongs here at all has the least role.
    private static Set<String> orLeast(Set<String> roles) {
        return roles.isEmpty() ? Set.of(Role.WORKFORCE_MEMBER.name()) : Set.copyOf(roles);
    }

    private Set<String> known(Set<String> roles) {
        if (!roles().keySet().containsAll(roles)) {
            throw ScimFault.invalid("invalidValue", "A role that does not exist here was named");
        }
        return roles;
    }

    private static void done(MemberChange change) {
        if (change instanceof MemberChange.Refused(var why)) {
            throw new ScimFault(HttpStatus.CONFLICT, "mutability", why);
        }
    }

    private LocalDate today() {
        var place = Actor.current().place();
        return LocalDate.now(clock.withZone(place == null ? ZoneOffset.UTC : place.zone()));
    }
}
