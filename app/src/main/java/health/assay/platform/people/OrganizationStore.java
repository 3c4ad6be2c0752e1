package health.assay.platform.people;

import health.assay.platform.kernel.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganizationStore {

    private final JdbcClient db;

    OrganizationStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was added: a slug is one organization's, seen or not.
    boolean add(Organization organization, Instant now) {
        return values("""
                        INSERT INTO people.organization
                               (organization_id, slug, name, kind, time_zone, idle_minutes, session_hours, created_at)
                        VALUES (:id, :slug, :name, :kind, :zone, :idle, :session, :now)
                        ON CONFLICT DO NOTHING
                        """, organization)
                        .param("slug", organization.slug())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void update(Organization organization) {
        values("""
                        UPDATE people.organization
                           SET name = :name, kind = :kind, time_zone = :zone, idle_minutes = :idle, session_hours = :session
                         WHERE organization_id = :id
                        """, organization).update();
    }

    private JdbcClient.StatementSpec values(String sql, Organization organization) {
        return db.sql(sql)
                .param("id", organization.id().value())
                .param("name", organization.name())
                .param("kind", organization.kind().name())
                .param("zone", organization.zone().getId())
                .param("idle", organization.logoff().idleMinutes())
                .param("session", organization.logoff().sessionHours());
    }

    /// Those that the scope shows.
    List<Organization> visible() {
        return db.sql("SELECT * FROM people.organization ORDER BY name, slug")
                .query((row, _) -> organization(row))
                .list();
    }

    Optional<Organization> find(String slug) {
        return db.sql("SELECT * FROM people.organization WHERE slug = :slug")
                .param("slug", slug)
                .query((row, _) -> organization(row))
                .optional();
    }

    List<OrganizationId> everyId() {
        return db.sql("SELECT people.organizations() AS id")
                .query((row, _) -> new OrganizationId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                Organization.Kind.valueOf(row.getString("kind")),
                ZoneId.of(row.getString("time_zone")),
                new Organization.Logoff(row.getInt("idle_minutes"), row.getInt("session_hours")));
    }
}
