package health.assay.platform.signin;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An organization's own list of its people, which vouches for them by OpenID Connect.
///
/// @param domains ends of the e-mail addresses that it may vouch for
/// @param organization the slug of the organization that its people join
/// @param groupClaim under which name it tells a person's groups
/// @param roles by group; roles that stand here are the directory's to give and to take
public record Directory(
        String id,
        String name,
        URI issuer,
        String clientId,
        Sensitive<String> clientSecret,
        Set<String> domains,
        String organization,
        String groupClaim,
        Map<String, Set<String>> roles) {

    public Directory {
        domains = Set.copyOf(domains);
        roles = Map.copyOf(roles);
    }

    boolean vouchesFor(Email email) {
        return domains.contains(email.address().substring(email.address().indexOf('@') + 1));
    }

    Set<String> rolesOf(Collection<String> groups) {
        return groups.stream()
                .flatMap(group -> roles.getOrDefault(group, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> givenRoles() {
        return roles.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
