package health.assay.platform.web.listing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The SQL of a list. Only names that the list declares reach the text; whatever a browser sent is a parameter.
record Statement(String sql, Map<String, Object> parameters) {

    static Statement page(Listing<?> listing, ListQuery query) {
        var built = filtered(listing, query);
        var parameters = new HashMap<>(built.parameters);
        parameters.put("list_limit", query.size());
        parameters.put("list_offset", (long) (query.page() - 1) * query.size());
        return new Statement(
                "SELECT *" + built.sql + order(listing, query) + "\n LIMIT :list_limit OFFSET :list_offset",
                parameters);
    }

    static Statement whole(Listing<?> listing, ListQuery query) {
        var built = filtered(listing, query);
        return new Statement("SELECT *" + built.sql + order(listing, query), built.parameters);
    }

    static Statement count(Listing<?> listing, ListQuery query) {
        var built = filtered(listing, query);
        return new Statement("SELECT count(*)" + built.sql, built.parameters);
    }

    private static Statement filtered(Listing<?> listing, ListQuery query) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<>(listing.parameters());
        if (!query.words().isEmpty() && !listing.searched().isEmpty()) {
            conditions.add(search(listing.searched()));
            parameters.put("list_words", "%" + query.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        for (var filter : listing.filters()) {
            add(filter, query, conditions, parameters);
        }
        var where = conditions.isEmpty() ? "" : "\n WHERE " + String.join("\n   AND ", conditions);
        return new Statement("\n  FROM (" + listing.query() + ") AS list" + where, parameters);
    }

    private static String search(List<String> columns) {
        return columns.stream()
                .map(column -> "list." + Names.check(column) + "::text ILIKE :list_words")
                .reduce((one, other) -> one + " OR " + other)
                .map(any -> "(" + any + ")")
                .orElseThrow();
    }

    private static void add(Filter filter, ListQuery query, List<String> conditions, Map<String, Object> parameters) {
        var column = "list." + Names.check(filter.id());
        var name = "list_" + filter.id();
        switch (filter) {
            case Filter.OneOf one
            when one.choices().stream().anyMatch(choice -> choice.value().equals(query.filter(one.id()))) -> {
                conditions.add(column + "::text = :" + name);
                parameters.put(name, query.filter(one.id()));
            }
            case Filter.Holding holding
            when holding.choices().stream().anyMatch(choice -> choice.value().equals(query.filter(holding.id()))) -> {
                conditions.add(":" + name + " = ANY (" + column + "::text[])");
                parameters.put(name, query.filter(holding.id()));
            }
            case Filter.OneOf _, Filter.Holding _ -> {}
            case Filter.Days days -> {
                from(day(query.filter(days.id() + "-from")), column, name + "_from", conditions, parameters);
                until(day(query.filter(days.id() + "-until")), column, name + "_until", conditions, parameters);
            }
        }
    }

    private static void from(
            @Nullable LocalDate day, String column, String name, List<String> conditions, Map<String, Object> into) {
        if (day != null) {
            conditions.add(column + " >= :" + name);
            into.put(name, day);
        }
    }

    private static void until(
            @Nullable LocalDate day, String column, String name, List<String> conditions, Map<String, Object> into) {
        if (day != null) {
            conditions.add(column + " < :" + name);
            into.put(name, day.plusDays(1));
        }
    }

    static @Nullable LocalDate day(String given) {
        try {
            return given.isEmpty() ? null : LocalDate.parse(given);
        } catch (DateTimeParseException _) { // a half-typed day filters nothing
            return null;
        }
    }

    /// An unknown column sorts as the list does at first.
    private static String order(Listing<?> listing, ListQuery query) {
        var asked = known(listing, query) ? query : query.sortedBy(listing.sort());
        var key = "list." + Names.check(listing.key());
        return listing.columns().stream()
                .filter(column -> column.id().equals(asked.sortedColumn())
                        && !column.sortedBy().isEmpty())
                .findFirst()
                .map(column -> "\n ORDER BY list." + Names.check(column.sortedBy())
                        + (asked.descending() ? " DESC NULLS LAST, " : " ASC NULLS LAST, ") + key)
                .orElse("\n ORDER BY " + key);
    }

    static boolean known(Listing<?> listing, ListQuery query) {
        return listing.columns().stream()
                .anyMatch(column -> column.id().equals(query.sortedColumn())
                        && !column.sortedBy().isEmpty());
    }
}
