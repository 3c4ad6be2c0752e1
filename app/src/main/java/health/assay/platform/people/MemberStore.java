package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberStore {

    private static final String SELECT = """
            SELECT p.*, m.roles, m.title, m.valid_until, m.by_directory
              FROM people.membership m
              JOIN people.person p ON p.id = m.person_id
            """;

    private final JdbcClient db;

    MemberStore(JdbcClient db) {
        this.db = db;
    }

    void add(PersonId person, Set<String> roles, @Nullable LocalDate validUntil, boolean byDirectory, Instant now) {
        db.sql("""
                        INSERT INTO people.membership (organization_id, person_id, roles, valid_until, by_directory, since)
                        VALUES (:organization, :person, :roles, :validUntil, :byDirectory, :now)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("person", person.value())
                .param("roles", array(roles))
                .param("validUntil", validUntil == null ? null : Date.valueOf(validUntil))
                .param("byDirectory", byDirectory)
                .param("now", Timestamp.from(now))
                .update();
    }

    void update(PersonId person, Set<String> roles, String title, @Nullable LocalDate validUntil) {
        db.sql("""
                        UPDATE people.membership
                           SET roles = :roles, title = :title, valid_until = :validUntil::date
                         WHERE person_id = :person
                        """)
                .param("person", person.value())
                .param("roles", array(roles))
                .param("title", title)
                .param("validUntil", validUntil == null ? null : Date.valueOf(validUntil))
                .update();
    }

    void remove(PersonId person) {
        db.sql("DELETE FROM people.membership WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    Optional<Member> find(PersonId person) {
        return db.sql(SELECT + " WHERE m.person_id = :person")
                .param("person", person.value())
                .query((row, _) -> member(row))
                .optional();
    }

    /// Held until the end of the transaction, so that two changes cannot both take away the last administrator.
    List<Member> lockedAll() {
        return db.sql(SELECT + " ORDER BY p.name, p.email FOR UPDATE OF m")
                .query((row, _) -> member(row))
                .list();
    }

    List<Member> all() {
        return db.sql(SELECT + " ORDER BY p.name, p.email")
                .query((row, _) -> member(row))
                .list();
    }

    /// In the order in which people were registered.
    List<Member> after(@Nullable PersonId last, int limit) {
        return db.sql(SELECT
                        + " WHERE :last::uuid IS NULL OR m.person_id > :last::uuid ORDER BY m.person_id LIMIT :limit")
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query((row, _) -> member(row))
                .list();
    }

    static String[] array(Collection<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }

    static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Member member(ResultSet row) throws SQLException {
        var until = row.getDate("valid_until");
        return new Member(
                PersonStore.person(row),
                texts(row, "roles"),
                row.getString("title"),
                until == null ? null : until.toLocalDate(),
                row.getBoolean("by_directory"));
    }

    void addRole(CustomRole role) {
        db.sql("""
                        INSERT INTO people.custom_role (organization_id, id, name, permissions)
                        VALUES (:organization, :id, :name, :permissions)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", role.id())
                .param("name", role.name())
                .param("permissions", array(role.permissions()))
                .update();
    }

    void updateRole(CustomRole role) {
        db.sql("UPDATE people.custom_role SET name = :name, permissions = :permissions WHERE id = :id")
                .param("id", role.id())
                .param("name", role.name())
                .param("permissions", array(role.permissions()))
                .update();
    }

    List<CustomRole> roles() {
        return db.sql("SELECT id, name, permissions FROM people.custom_role ORDER BY name")
                .query((row, _) -> new CustomRole(
                        row.getObject("id", UUID.class), row.getString("name"), texts(row, "permissions")))
                .list();
    }
}
