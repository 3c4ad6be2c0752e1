/// The few types that every module speaks in: identifiers, and values that must not be printed. No Spring, no database,
/// no rule of business.
@NullMarked
@ApplicationModule(
        id = "kernel",
        allowedDependencies = {})
package health.assay.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
