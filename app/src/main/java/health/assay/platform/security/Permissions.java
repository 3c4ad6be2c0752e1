package health.assay.platform.security;

import java.util.List;

/// The permissions of one module. Each module that guards something has a bean of this kind.
@FunctionalInterface
public interface Permissions {
    List<Permission> permissions();
}
