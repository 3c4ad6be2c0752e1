/// Who did what to what, when and from where. Entries are only ever added, each carries the hash of the one before, and
/// anyone can check the
/// chain without us.
@NullMarked
@ApplicationModule(
        id = "audit",
        allowedDependencies = {"kernel", "database", "security"})
package health.assay.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
