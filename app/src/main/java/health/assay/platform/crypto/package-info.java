/// Seals what must not be read: each organization has a key of its own, and the master key, kept elsewhere, seals
/// those.
/// Destroy an organization's key, and nothing of it opens again.
@NullMarked
@ApplicationModule(
        id = "crypto",
        allowedDependencies = {"kernel", "database", "security", "audit"})
package health.assay.platform.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
