/// Work that nobody waits for: on a schedule, or asked for by another module; tried again when it fails, done by one
/// node at a time, and seen by administrators. What the work is belongs to the modules above.
@NullMarked
@ApplicationModule(
        id = "jobs",
        allowedDependencies = {"kernel", "database", "security", "audit", "web", "web :: listing"})
package health.assay.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
