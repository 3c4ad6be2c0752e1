/// The one database: starts the embedded PostgreSQL, makes the two roles, migrates each module's schema, and lets a
/// transaction see one
/// organization only. Nothing else opens a connection.
@NullMarked
@ApplicationModule(
        id = "database",
        allowedDependencies = {"kernel"})
package health.assay.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
