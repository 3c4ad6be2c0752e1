package health.assay.platform.people;

import health.assay.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was added: an address is one person's.
    boolean add(Person person, Instant now) {
        return db.sql("""
                        INSERT INTO people.person (id, email, name, joined_at)
                        VALUES (:id, :email, :name, :now)
                        ON CONFLICT (email) DO NOTHING
                        """)
                        .param("id", person.id().value())
                        .param("email", person.email().address())
                        .param("name", person.name())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Person> find(Email email) {
        return db.sql("SELECT * FROM people.person WHERE email = :email")
                .param("email", email.address())
                .query((row, _) -> person(row))
                .optional();
    }

    Optional<Person> find(PersonId id) {
        return db.sql("SELECT * FROM people.person WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    boolean isEmpty() {
        return db.sql("SELECT NOT EXISTS (SELECT 1 FROM people.person)")
                .query(Boolean.class)
                .single();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new Email(row.getString("email")),
                row.getString("name"),
                row.getTimestamp("disabled_at") == null);
    }
}
