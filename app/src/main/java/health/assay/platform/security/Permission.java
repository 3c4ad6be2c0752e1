package health.assay.platform.security;

import java.util.Set;

/// One thing that somebody may do.
///
/// @param id as it stands in `@Needs`, module first: `people.invite`
/// @param words what it allows, as a person would say it
/// @param grantedTo the roles that have it without being given it
public record Permission(String id, String words, Set<Role> grantedTo) {

    public Permission {
        if (!id.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("A permission is named module.action, not '%s'".formatted(id));
        }
        grantedTo = Set.copyOf(grantedTo);
    }

    public Permission(String id, String words, Role... grantedTo) {
        this(id, words, Set.of(grantedTo));
    }
}
