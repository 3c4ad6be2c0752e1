package health.assay.platform.people;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The members of the organization in scope, and what they may do in it.
@Service
public class Members {

    private final MemberStore store;
    private final Grants grants;
    private final Audit audit;
    private final Clock clock;

    Members(MemberStore store, Grants grants, Audit audit, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Member> all() {
        return store.all();
    }

    /// Those who come after this one, in the order in which people were registered.
    @Transactional(readOnly = true)
    public List<Member> after(@Nullable PersonId last, int limit) {
        return store.after(last, limit);
    }

    @Transactional(readOnly = true)
    public Optional<Member> find(PersonId person) {
        return store.find(person);
    }

    @Transactional(readOnly = true)
    public List<CustomRole> customRoles() {
        return store.roles();
    }

    /// What a member may do; nothing when the membership has ended.
    @Transactional(readOnly = true)
    public Set<String> permissionsOf(Member member, LocalDate today) {
        return member.belongsOn(today) ? grants.of(member.roles(), store.roles()) : Set.of();
    }

    /// Lets somebody join without an invitation, because the organization's own directory says that they belong to it.
    /// They come in through that directory only: who holds an account of this address may be somebody else.
    @Transactional
    public MemberChange admit(PersonId person, Set<String> roles) {
        if (store.find(person).isPresent()) {
            return new MemberChange.Refused("This person belongs to the organization already");
        }
        var refusal = refusal(List.of(), person, roles, null);
        if (refusal != null) {
            return refusal;
        }
        store.add(person, roles, null, true, clock.instant());
        audit.record(new Act("member.admitted", subject(person), Map.of("roles", words(roles))));
        return new MemberChange.Done();
    }

    @Transactional
    public MemberChange change(PersonId person, Set<String> roles, String title, @Nullable LocalDate validUntil) {
        var everyone = store.lockedAll();
        var before = memberOf(everyone, person);
        if (before == null) {
            return new MemberChange.Refused("This person does not belong to the organization any more");
        }
        var refusal = refusal(everyone, person, roles, validUntil);
        if (refusal != null) {
            return refusal;
        }
        store.update(person, roles, title, validUntil);
        var details = new HashMap<String, String>();
        Difference.note(details, "roles", words(before.roles()), words(roles));
        Difference.note(details, "title", before.title(), title);
        Difference.note(details, "until", String.valueOf(before.validUntil()), String.valueOf(validUntil));
        audit.record(new Act("member.changed", subject(person), details));
        return new MemberChange.Done();
    }

    @Transactional
    public MemberChange remove(PersonId person) {
        var everyone = store.lockedAll();
        if (memberOf(everyone, person) == null) {
            return new MemberChange.Refused("This person does not belong to the organization any more");
        }
        if (isLastAdministrator(everyone, person)) {
            return new MemberChange.Refused("The last administrator cannot leave. Make somebody else one first");
        }
        store.remove(person);
        audit.record(new Act("member.removed", subject(person)));
        return new MemberChange.Done();
    }

    @Transactional
    public CustomRole makeRole(String name, Set<String> permissions) {
        var role = new CustomRole(UUID.randomUUID(), name.strip(), permissions);
        store.addRole(role);
        audit.record(new Act(
                "role.made",
                new Subject("role", role.id().toString()),
                Map.of("name", role.name(), "permissions", words(permissions))));
        return role;
    }

    @Transactional
    public void changeRole(CustomRole role) {
        store.updateRole(role);
        audit.record(new Act(
                "role.changed",
                new Subject("role", role.id().toString()),
                Map.of("name", role.name(), "permissions", words(role.permissions()))));
    }

    private MemberChange.@Nullable Refused refusal(
            List<Member> everyone, PersonId person, Set<String> roles, @Nullable LocalDate validUntil) {
        if (roles.isEmpty()) {
            return new MemberChange.Refused("Choose at least one role, or end the membership");
        }
        if (roles.contains(Role.AUDITOR.name()) && validUntil == null) {
            return new MemberChange.Refused("An auditor's access needs a last day");
        }
        var staysAdministrator = roles.contains(Role.ADMINISTRATOR.name()) && validUntil == null;
        if (!staysAdministrator && isLastAdministrator(everyone, person)) {
            return new MemberChange.Refused("The last administrator must stay one. Make somebody else one first");
        }
        return null;
    }

    private boolean isLastAdministrator(List<Member> everyone, PersonId person) {
        var today = LocalDate.now(clock);
        var administrators = everyone.stream()
                .filter(member -> member.roles().contains(Role.ADMINISTRATOR.name()))
                .filter(member -> member.belongsOn(today) && member.validUntil() == null)
                .map(member -> member.person().id())
                .toList();
        return administrators.equals(List.of(person));
    }

    private static @Nullable Member memberOf(List<Member> everyone, PersonId person) {
        return everyone.stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst()
                .orElse(null);
    }

    private static Subject subject(PersonId person) {
        return new Subject("person", person.toString());
    }

    private static String words(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
