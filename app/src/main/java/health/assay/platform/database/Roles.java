package health.assay.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.core.Utils;

/// Makes the database and its two roles on the embedded server: one owns the tables, the other works with them and owns
/// nothing.
final class Roles {

    static final String DATABASE = "assay";
    private static final String OWNER = "assay_owner";
    private static final String APPLICATION = "assay_app";

    private Roles() {}

    static DatabaseAccess prepare(EmbeddedPostgres server, DataDirectory home) {
        var owner = new DatabaseAccess.Login(OWNER, home.secret("database.owner"));
        var application = new DatabaseAccess.Login(APPLICATION, home.secret("database.application"));
        var superuser = server.superuser();
        try (var connection = DriverManager.getConnection(
                server.url("postgres"), superuser.role(), superuser.password().reveal())) {
            ensureRole(connection, owner);
            ensureRole(connection, application);
            ensureDatabase(connection);
        } catch (SQLException problem) {
            throw new Misconfigured("The roles of the database could not be made: " + problem.getMessage(), problem);
        }
        return new DatabaseAccess(server.url(DATABASE), owner, application);
    }

    private static void ensureRole(Connection connection, DatabaseAccess.Login login) throws SQLException {
        if (exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", login.role())) {
            return;
        }
        execute(
                connection,
                "CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '%s'"
                        .formatted(
                                login.role(),
                                Utils.escapeLiteral(null, login.password().reveal(), true)));
    }

    private static void ensureDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
            execute(connection, "CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
            execute(connection, "GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, APPLICATION));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
