package health.assay.platform.web.listing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewStore {

    private final JdbcClient db;

    SavedViewStore(JdbcClient db) {
        this.db = db;
    }

    List<SavedView> all(UUID person, String list) {
        return db.sql("""
                        SELECT list, name, address
                          FROM web.saved_view
                         WHERE person_id = :person AND list = :list
                         ORDER BY saved_at, name
                        """)
                .param("person", person)
                .param("list", list)
                .query((row, _) ->
                        new SavedView(row.getString("list"), row.getString("name"), row.getString("address")))
                .list();
    }

    void put(UUID organization, UUID person, SavedView view, Instant now) {
        db.sql("""
                        INSERT INTO web.saved_view (organization_id, person_id, list, name, address, saved_at)
                        VALUES (:organization, :person, :list, :name, :address, :now)
                        ON CONFLICT (organization_id, person_id, list, name) DO UPDATE SET address = excluded.address
                        """)
                .param("organization", organization)
                .param("person", person)
                .param("list", view.list())
                .param("name", view.name())
                .param("address", view.address())
                .param("now", Timestamp.from(now))
                .update();
    }

    void remove(UUID person, String list, String name) {
        db.sql("DELETE FROM web.saved_view WHERE person_id = :person AND list = :list AND name = :name")
                .param("person", person)
                .param("list", list)
                .param("name", name)
                .update();
    }
}
