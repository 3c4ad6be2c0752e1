package health.assay.platform.web.listing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/// What a list is made of. The query names its columns; filters, search and sort speak of those names only.
///
/// @param id the list's name in saved views and in the record
/// @param path where it stands below the organization, `/members`
/// @param query a whole SELECT; row-level security holds for it as for any other
/// @param parameters what the query itself asks for
/// @param key a column that tells rows apart; it settles ties and is what a picked row sends
/// @param searched the columns that the search box looks into; without any there is no search box
public record Listing<R>(
        String id,
        String path,
        String query,
        Map<String, Object> parameters,
        RowMapper<R> row,
        String key,
        Function<R, String> keyOf,
        List<Column<R>> columns,
        List<String> searched,
        List<Filter> filters,
        String sort) {

    public Listing {
        Names.check(key);
        searched.forEach(Names::check);
        parameters = Map.copyOf(parameters);
        columns = List.copyOf(columns);
        searched = List.copyOf(searched);
        filters = List.copyOf(filters);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The list '%s' has no columns".formatted(id));
        }
    }

    public static <R> Listing<R> of(String id, String path, String query, RowMapper<R> row) {
        return new Listing<>(
                id,
                path,
                query,
                Map.of(),
                row,
                "id",
                _ -> "",
                List.of(Column.unsorted("id", "Id", _ -> Cell.of(""))),
                List.of(),
                List.of(),
                "");
    }

    public Listing<R> with(Map<String, Object> given) {
        return new Listing<>(id, path, query, given, row, key, keyOf, columns, searched, filters, sort);
    }

    public Listing<R> key(String column, Function<R, String> of) {
        return new Listing<>(id, path, query, parameters, row, column, of, columns, searched, filters, sort);
    }

    public Listing<R> columns(List<Column<R>> shown) {
        return new Listing<>(id, path, query, parameters, row, key, keyOf, shown, searched, filters, sort);
    }

    public Listing<R> searched(String... names) {
        return new Listing<>(id, path, query, parameters, row, key, keyOf, columns, List.of(names), filters, sort);
    }

    public Listing<R> filters(Filter... given) {
        return new Listing<>(id, path, query, parameters, row, key, keyOf, columns, searched, List.of(given), sort);
    }

    /// How it is sorted at first: the id of a column, with a minus before it for the other direction.
    public Listing<R> sortedAtFirst(String by) {
        return new Listing<>(id, path, query, parameters, row, key, keyOf, columns, searched, filters, by);
    }
}
