/// Organizations and the people in them: who belongs where, with which roles, for how long, and who invited whom. A
/// request finds its
/// organization here, or nothing.
@NullMarked
@ApplicationModule(
        id = "people",
        allowedDependencies = {"kernel", "database", "security", "audit", "web", "web :: rest", "jobs", "mail"})
package health.assay.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
