package health.assay.platform.web.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A list as the page draws it. Every address in it is below the organization.
public record ListView(
        String id,
        String path,
        ListQuery query,
        boolean searchable,
        List<Filter> filters,
        List<Head> heads,
        List<ColumnChoice> columnChoices,
        List<Row> rows,
        long total,
        List<SavedView> views) {

    public record Head(String label, boolean number, String href, String sorted) {}

    public record ColumnChoice(String id, String label, boolean shown) {}

    public record Row(String key, List<Cell> cells) {}

    public record PageLink(int number, String href, boolean here) {}

    static <R> ListView of(Listing<R> listing, ListQuery query, List<R> rows, long total, List<SavedView> views) {
        var shown = shown(listing, query);
        return new ListView(
                listing.id(),
                listing.path(),
                query,
                !listing.searched().isEmpty(),
                listing.filters(),
                shown.stream().map(column -> head(listing, column, query)).toList(),
                listing.columns().stream()
                        .map(column -> new ColumnChoice(column.id(), column.label(), shown.contains(column)))
                        .toList(),
                rows.stream()
                        .map(row -> new Row(listing.keyOf().apply(row), cells(shown, row)))
                        .toList(),
                total,
                views);
    }

    /// The columns that were asked for; those of the list itself when none of them is known. The first always stays: it
    /// names the row.
    static <R> List<Column<R>> shown(Listing<R> listing, ListQuery query) {
        var first = listing.columns().getFirst();
        var asked = listing.columns().stream()
                .filter(column -> column.equals(first) || query.columns().contains(column.id()))
                .toList();
        return asked.size() > 1 || query.columns().contains(first.id())
                ? asked
                : listing.columns().stream()
                        .filter(column -> column.equals(first) || column.atFirst())
                        .toList();
    }

    static <R> List<Cell> cells(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    private static Head head(Listing<?> listing, Column<?> column, ListQuery query) {
        if (column.sortedBy().isEmpty()) {
            return new Head(column.label(), column.number(), "", "");
        }
        var now = Statement.known(listing, query) ? query : query.sortedBy(listing.sort());
        var isSorted = now.sortedColumn().equals(column.id());
        var next = isSorted && !now.descending() ? "-" + column.id() : column.id();
        var sorted = !isSorted ? "none" : now.descending() ? "descending" : "ascending";
        return new Head(
                column.label(),
                column.number(),
                listing.path() + query.sortedBy(next).address(),
                sorted);
    }

    public boolean isNarrowed() {
        return !query.words().isEmpty() || !query.filters().isEmpty();
    }

    public long first() {
        return total == 0 ? 0 : (long) (query.page() - 1) * query.size() + 1;
    }

    public long last() {
        return Math.min(total, (long) query.page() * query.size());
    }

    /// The first page, the last, and those around this one.
    public List<PageLink> pages() {
        var last = lastPage(total, query.size());
        if (last == 1) {
            return List.of();
        }
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - query.page()) <= 2)
                .mapToObj(page -> new PageLink(page, path + query.onPage(page).address(), page == query.page()))
                .toList();
    }

    static int lastPage(long total, int size) {
        return Math.clamp((total + size - 1) / size, 1, 1_000_000);
    }

    /// This list without its page: what is saved as a view.
    public String address() {
        return query.onPage(1).address();
    }

    public String exportHref(String as) {
        var address = address();
        return path + "/export" + address + (address.isEmpty() ? "?" : "&") + "as=" + as;
    }

    /// What the search form must send along, so that a search keeps the order and the columns.
    public List<Map.Entry<String, String>> besideSearch() {
        var kept = new ArrayList<Map.Entry<String, String>>();
        kept.add(Map.entry("sort", query.sort()));
        kept.add(Map.entry("size", Integer.toString(query.size())));
        query.columns().forEach(column -> kept.add(Map.entry("column", column)));
        return kept;
    }

    /// What the choice of columns must send along, so that it keeps the search.
    public List<Map.Entry<String, String>> besideColumns() {
        var kept = new ArrayList<>(query.filters().entrySet());
        kept.add(Map.entry("q", query.words()));
        kept.add(Map.entry("sort", query.sort()));
        return kept;
    }
}
