package health.assay.platform.web.listing;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ListStore {

    private static final int AT_ONCE = 500;

    private final JdbcClient db;

    ListStore(JdbcClient db) {
        this.db = db;
    }

    record Slice<R>(List<R> rows, long total, int page) {}

    /// A page past the last is the last.
    @Transactional(readOnly = true)
    public <R> Slice<R> slice(Listing<R> listing, ListQuery query) {
        var count = Statement.count(listing, query);
        var total =
                db.sql(count.sql()).params(count.parameters()).query(Long.class).single();
        var page = Math.min(query.page(), ListView.lastPage(total, query.size()));
        var statement = Statement.page(listing, query.onPage(page));
        var rows = db.sql(statement.sql())
                .params(statement.parameters())
                .query(listing.row())
                .list();
        return new Slice<>(rows, total, page);
    }

    /// However long the list is, only a few hundred rows are in memory.
    @Transactional(readOnly = true)
    public <R> void forEach(Listing<R> listing, ListQuery query, Consumer<R> taker) {
        var statement = Statement.whole(listing, query);
        try (var rows = db
                .sql(statement.sql())
                .withFetchSize(AT_ONCE)
                .params(statement.parameters())
                .query(listing.row())
                .stream()) {
            rows.forEach(taker);
        }
    }
}
