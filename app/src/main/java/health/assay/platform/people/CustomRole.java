package health.assay.platform.people;

import java.util.Set;
import java.util.UUID;

/// A role that an organization has made for itself from permissions.
public record CustomRole(UUID id, String name, Set<String> permissions) {

    public CustomRole {
        permissions = Set.copyOf(permissions);
    }
}
