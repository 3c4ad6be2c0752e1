package health.assay.platform.web.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What a browser asks of a list, as it stands in the address. What the list does not know is not used.
///
/// @param sort the id of a column, with a minus before it for descending; empty for the list's own order
/// @param filters by the filter's id; spans of days have `-from` and `-until` behind it
public record ListQuery(
        String words, Map<String, String> filters, String sort, int page, int size, List<String> columns) {

    static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final Set<String> OWN = Set.of("q", "sort", "page", "size", "column", "as");
    private static final int LONGEST = 200;

    public ListQuery {
        filters = Map.copyOf(filters);
        columns = List.copyOf(columns);
        page = Math.clamp(page, 1, 1_000_000);
        size = SIZES.contains(size) ? size : SIZES.getFirst();
    }

    public static ListQuery everything() {
        return new ListQuery("", Map.of(), "", 1, SIZES.getFirst(), List.of());
    }

    public static ListQuery from(MultiValueMap<String, String> parameters) {
        var filters = new TreeMap<String, String>();
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name) && !values.isEmpty() && !values.getFirst().isBlank()) {
                filters.put(name, shortened(values.getFirst()));
            }
        });
        return new ListQuery(
                shortened(parameters.getFirst("q")),
                filters,
                shortened(parameters.getFirst("sort")),
                number(parameters.getFirst("page")),
                number(parameters.getFirst("size")),
                parameters.getOrDefault("column", List.of()));
    }

    ListQuery sortedBy(String other) {
        return new ListQuery(words, filters, other, 1, size, columns);
    }

    ListQuery onPage(int other) {
        return new ListQuery(words, filters, sort, other, size, columns);
    }

    String sortedColumn() {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    boolean descending() {
        return sort.startsWith("-");
    }

    String filter(String id) {
        return filters.getOrDefault(id, "");
    }

    /// The part of an address that asks for this; empty when it asks for nothing.
    String address() {
        var address = UriComponentsBuilder.newInstance();
        pairs().forEach(pair -> address.queryParam(pair.getKey(), "{value}"));
        var values = pairs().stream().map(Map.Entry::getValue).toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }

    private List<Map.Entry<String, String>> pairs() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        if (!words.isEmpty()) {
            pairs.add(Map.entry("q", words));
        }
        new TreeMap<>(filters).forEach((name, value) -> pairs.add(Map.entry(name, value)));
        if (!sort.isEmpty()) {
            pairs.add(Map.entry("sort", sort));
        }
        columns.forEach(column -> pairs.add(Map.entry("column", column)));
        if (size != SIZES.getFirst()) {
            pairs.add(Map.entry("size", Integer.toString(size)));
        }
        if (page > 1) {
            pairs.add(Map.entry("page", Integer.toString(page)));
        }
        return pairs;
    }

    private static String shortened(@Nullable String given) {
        if (given == null) {
            return "";
        }
        var text = given.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static int number(@Nullable String given) {
        if (given == null || !given.matches("\\d{1,7}")) {
            return 1;
        }
        return Integer.parseInt(given);
    }
}
