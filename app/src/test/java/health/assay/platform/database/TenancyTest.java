package health.assay.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenancyTest {

    /// Tables without an organization, each with its reason. This list may only shrink, or grow with a reason.
    private static final Set<String> NOT_OF_AN_ORGANIZATION = Set.of(
            "crypto.installation_key", // seals what belongs to no organization
            "jobs.scheduled_task", // one schedule for all, of identifiers
            "jobs.upkeep", // what is done for the installation as a whole
            "people.person", // one human being may belong to several organizations
            "signin.password", // signing in comes before an organization is chosen
            "signin.authenticator",
            "signin.recovery_code",
            "signin.attempt",
            "signin.setup",
            "signin.device",
            "signin.passkey",
            "signin.session",
            "signin.session_attributes");

    private final DatabaseAccess access = TestServer.freshDatabase();

    @Test
    void everyTableOfAnOrganizationHasForcedRowLevelSecurity() throws SQLException {
        var open = rows(access.application(), """
                SELECT n.nspname || '.' || c.relname
                  FROM pg_class c
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p')
                   AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                   AND c.relname <> 'flyway_schema_history'
                   AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                            AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'organization'))
                """);

        assertThat(open).containsExactlyInAnyOrderElementsOf(NOT_OF_AN_ORGANIZATION);
    }

    @Test
    void theApplicationOwnsNothingAndCannotPassByRowLevelSecurity() throws SQLException {
        var owned = rows(
                access.application(),
                "SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user"
                        + " UNION ALL SELECT rolname FROM pg_roles WHERE rolname = current_user AND (rolbypassrls OR rolsuper OR rolcreaterole)");

        assertThat(owned).isEmpty();
    }

    @Test
    void theRecordCanBeAddedToButNotChanged() throws SQLException {
        var rights = rows(
                access.application(),
                "SELECT privilege_type FROM information_schema.role_table_grants WHERE table_schema = 'audit' AND grantee = current_user");

        assertThat(rights).containsExactlyInAnyOrder("SELECT", "INSERT");
    }

    private List<String> rows(DatabaseAccess.Login login, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.url(), login.role(), login.password().reveal());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
