/// The words of authorization: who acts, what a role may do, and what a page needs. The check itself stands here too,
/// so that no module can
/// forget it.
@NullMarked
@ApplicationModule(
        id = "security",
        allowedDependencies = {"kernel"})
package health.assay.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
