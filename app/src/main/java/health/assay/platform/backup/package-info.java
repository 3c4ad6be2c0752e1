/// Copies an installation while it runs, brings it back, and tells whether anything in it was changed: the record, the
/// files, or a backup.
@NullMarked
@ApplicationModule(
        id = "backup",
        allowedDependencies = {"kernel", "database", "audit", "crypto", "files"})
package health.assay.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
