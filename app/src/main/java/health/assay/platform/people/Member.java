package health.assay.platform.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person in an organization.
///
/// @param roles names of built-in roles, and identifiers of the organization's own
/// @param title what they are called there
/// @param validUntil the last day on which they belong to it; an auditor's membership has one
/// @param byDirectory whether the organization's directory made them a member, and vouches for them at each sign-in
public record Member(
        Person person,
        Set<String> roles,
        String title,
        @Nullable LocalDate validUntil,
        boolean byDirectory) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean belongsOn(LocalDate day) {
        return person.active() && (validUntil == null || !day.isAfter(validUntil));
    }
}
