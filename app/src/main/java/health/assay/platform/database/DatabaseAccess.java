package health.assay.platform.database;

import health.assay.platform.kernel.Sensitive;
import java.util.Map;
import java.util.Optional;

/// How the database is reached: as its owner for migrations, as the application for everything else.
public record DatabaseAccess(String url, Login owner, Login application) {

    /// A role of the database and its password.
    public record Login(String role, Sensitive<String> password) {}

    /// An outside server, if the environment names one.
    ///
    /// @throws Misconfigured when it is named by half
    public static Optional<DatabaseAccess> from(Map<String, String> environment) {
        var url = environment.get("ASSAY_DATABASE_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAccess(
                url,
                login(environment, "ASSAY_DATABASE_OWNER", "ASSAY_DATABASE_OWNER_PASSWORD"),
                login(environment, "ASSAY_DATABASE_USER", "ASSAY_DATABASE_PASSWORD")));
    }

    private static Login login(Map<String, String> environment, String role, String password) {
        return new Login(needed(environment, role), new Sensitive<>(needed(environment, password)));
    }

    private static String needed(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Misconfigured(
                    "ASSAY_DATABASE_URL is set, but %s is not. Set it too, or leave out the address to use the embedded database."
                            .formatted(name));
        }
        return value;
    }
}
