package health.assay.platform.database;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings each module's schema up to date, lower floors first. A module's schema and its folder of migrations have the
/// module's name.
public final class Migrations {

    /// The modules that keep data, in the order they are built.
    public static final List<String> SCHEMAS =
            List.of("database", "audit", "crypto", "files", "web", "jobs", "mail", "people", "signin", "tokens");

    private Migrations() {}

    public static void run(DatabaseAccess access) {
        try {
            SCHEMAS.forEach(schema -> flyway(access, schema).migrate());
        } catch (FlywayException problem) {
            throw new Misconfigured(
                    "The database could not be brought to this version; nothing of the failed step was kept. "
                            + problem.getMessage(),
                    problem);
        }
    }

    private static Flyway flyway(DatabaseAccess access, String schema) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        access.url(),
                        access.owner().role(),
                        access.owner().password().reveal())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("application", access.application().role()))
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .load();
    }
}
