/// Tokens by which programs work in an organization: made by a person, for some of what that person may do, and for a
/// while. A module of its own, since a token is no way for a person to sign in, and since it rests on memberships.
@NullMarked
@ApplicationModule(
        id = "tokens",
        allowedDependencies = {"kernel", "database", "security", "audit", "web", "people"})
package health.assay.platform.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
