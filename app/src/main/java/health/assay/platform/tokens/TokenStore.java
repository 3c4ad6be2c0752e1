package health.assay.platform.tokens;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenStore {

    private static final String SELECT = """
            SELECT t.*, p.name AS maker_name
              FROM tokens.token t
              JOIN people.person p ON p.id = t.maker_id
            """;

    private final JdbcClient db;

    TokenStore(JdbcClient db) {
        this.db = db;
    }

    void add(Token token, byte[] hash) {
        db.sql("""
                        INSERT INTO tokens.token (organization_id, id, name, scopes, maker_id, hash, made_at, expires_at)
                        VALUES (:organization, :id, :name, :scopes, :maker, :hash, :made, :expires)
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("id", token.id())
                .param("name", token.name())
                .param("scopes", token.scopes().stream().sorted().toArray(String[]::new))
                .param("maker", token.maker().value())
                .param("hash", hash)
                .param("made", Timestamp.from(token.madeAt()))
                .param("expires", Timestamp.from(token.expiresAt()))
                .update();
    }

    Optional<Token> find(byte[] hash) {
        return db.sql(SELECT + " WHERE t.hash = :hash")
                .param("hash", hash)
                .query((row, _) -> token(row))
                .optional();
    }

    Optional<Token> find(UUID id) {
        return db.sql(SELECT + " WHERE t.id = :id")
                .param("id", id)
                .query((row, _) -> token(row))
                .optional();
    }

    List<Token> all() {
        return db.sql(SELECT + " ORDER BY t.made_at DESC")
                .query((row, _) -> token(row))
                .list();
    }

    /// At most one write a minute and token.
    void used(UUID id, Instant now) {
        db.sql("""
                        UPDATE tokens.token SET used_at = :now
                         WHERE id = :id AND (used_at IS NULL OR used_at < :now::timestamptz - interval '1 minute')
                        """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    boolean revoke(UUID id, Instant now) {
        return db.sql("UPDATE tokens.token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Set.of((String[]) row.getArray("scopes").getArray()),
                new PersonId(row.getObject("maker_id", UUID.class)),
                row.getString("maker_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
