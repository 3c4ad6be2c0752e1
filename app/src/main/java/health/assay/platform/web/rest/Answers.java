package health.assay.platform.web.rest;

import health.assay.platform.database.Scope;
import health.assay.platform.security.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The answers to writes with a key, for a day: each caller's own.
@Repository
class Answers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;

    Answers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    sealed interface Beginning {}

    record First() implements Beginning {}

    record UnderWay() implements Beginning {}

    record OtherRequest() implements Beginning {}

    @SuppressWarnings("ArrayRecordComponent")
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            byte[] body) implements Beginning {}

    private record Row(byte[] requestHash, Optional<Answer> answer) {}

    @Transactional
    public Beginning begin(String key, byte[] requestHash) {
        db.sql("DELETE FROM web.idempotency WHERE made_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        if (insert(key, requestHash) == 1) {
            return new First();
        }
        var row = db.sql("""
                        SELECT request_hash, status, content_type, location, etag, body
                          FROM web.idempotency
                         WHERE actor = :actor AND key = :key
                        """)
                .param("actor", Actor.current().id())
                .param("key", key)
                .query(Answers::row)
                .single();
        if (!Arrays.equals(row.requestHash(), requestHash)) {
            return new OtherRequest();
        }
        return row.answer().<Beginning>map(answer -> answer).orElseGet(UnderWay::new);
    }

    private int insert(String key, byte[] requestHash) {
        return db.sql("""
                        INSERT INTO web.idempotency (organization_id, actor, key, request_hash, made_at)
                        VALUES (:organization, :actor, :key, :hash, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("organization", Scope.currentOrganization().value())
                .param("actor", Actor.current().id())
                .param("key", key)
                .param("hash", requestHash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void keep(String key, Answer answer) {
        db.sql("""
                        UPDATE web.idempotency
                           SET status = :status, content_type = :type, location = :location, etag = :etag, body = :body
                         WHERE actor = :actor AND key = :key
                        """)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("actor", Actor.current().id())
                .param("key", key)
                .update();
    }

    @Transactional
    public void forget(String key) {
        db.sql("DELETE FROM web.idempotency WHERE actor = :actor AND key = :key")
                .param("actor", Actor.current().id())
                .param("key", key)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var status = row.getObject("status", Integer.class);
        var answer = status == null
                ? Optional.<Answer>empty()
                : Optional.of(new Answer(
                        status,
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getBytes("body")));
        return new Row(row.getBytes("request_hash"), answer);
    }
}
