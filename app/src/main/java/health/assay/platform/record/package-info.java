/// The page on which an organization reads and checks its record. The record itself is `audit`'s; it stands lower,
/// since the frame around
/// pages writes into it too.
@NullMarked
@ApplicationModule(
        id = "record",
        allowedDependencies = {"kernel", "security", "audit", "web", "web :: rest"})
package health.assay.platform.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
