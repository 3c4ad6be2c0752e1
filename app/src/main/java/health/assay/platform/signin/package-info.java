/// How people prove who they are: password and code, passkey, recovery code; how often one may try; and how long it
/// holds. What they may do
/// is not decided here.
@NullMarked
@ApplicationModule(
        id = "signin",
        allowedDependencies = {"kernel", "database", "security", "audit", "crypto", "web", "people"})
package health.assay.platform.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
