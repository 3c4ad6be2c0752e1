package health.assay.platform.people;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import health.assay.platform.security.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What roles come to: every module's permissions, and which of them a set of roles has.
@Component
public class Grants {

    private final Map<String, Permission> permissions;

    Grants(List<Permissions> modules) {
        this.permissions = modules.stream()
                .flatMap(module -> module.permissions().stream())
                .collect(Collectors.toUnmodifiableMap(Permission::id, Function.identity()));
    }

    public List<Permission> all() {
        return permissions.values().stream()
                .sorted(Comparator.comparing(Permission::id))
                .toList();
    }

    /// A name that means nothing, of a role since deleted or a permission since renamed, grants nothing.
    public Set<String> of(Collection<String> roles, Collection<CustomRole> customRoles) {
        var granted = new HashSet<String>();
        for (var permission : permissions.values()) {
            if (permission.grantedTo().stream().map(Role::name).anyMatch(roles::contains)) {
                granted.add(permission.id());
            }
        }
        for (var role : customRoles) {
            if (roles.contains(role.id().toString())) {
                granted.addAll(role.permissions());
            }
        }
        granted.retainAll(permissions.keySet());
        return granted;
    }
}
