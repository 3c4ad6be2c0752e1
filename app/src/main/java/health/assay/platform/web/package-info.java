/// What every page and every answer over the network has in common: the frame around pages, their parts, lists, errors,
/// headers, and the conventions of the programming interface. Modules bring their own pages; none of them are here.
@NullMarked
@ApplicationModule(
        id = "web",
        allowedDependencies = {"kernel", "database", "security"})
package health.assay.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
