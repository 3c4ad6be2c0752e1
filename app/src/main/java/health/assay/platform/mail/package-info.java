/// What people are told: a notice in their inbox, at once by mail when it is urgent, once a day together when it is
/// not.
/// Words and a link only; health data never leave in a mail.
@NullMarked
@ApplicationModule(
        id = "mail",
        allowedDependencies = {"kernel", "database", "security", "audit", "crypto", "jobs", "web", "web :: listing"})
package health.assay.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
