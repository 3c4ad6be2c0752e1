/// Memberships as an organization's directory keeps them, by SCIM 2.0 (RFC 7643 and 7644): users are members, groups
/// are
/// roles. A directory comes with a token, like any program.
@NullMarked
@ApplicationModule(
        id = "scim",
        allowedDependencies = {"kernel", "security", "people"})
package health.assay.platform.scim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
