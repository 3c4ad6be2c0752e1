package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Parts what follows a header into rows: by the document's tags where they stood the check, else by rules and white
/// space.
final class Body<K extends Enum<K>> {

    private final Draft<K> draft;
    private final TaggedTables tagged;
    private final Function<List<Line>, List<Entry<K>>> bySight;
    private final List<Entry<K>> entries = new ArrayList<>();
    private final List<Line> untagged = new ArrayList<>();
    private final Set<Integer> pages = new HashSet<>();

    Body(Draft<K> draft, TaggedTables tagged, Function<List<Line>, List<Entry<K>>> bySight) {
        this.draft = draft;
        this.tagged = tagged;
        this.bySight = bySight;
    }

    /// A tagged table in which the header's columns are found again.
    private record Known<K>(TaggedTable table, Map<Integer, K> kinds) {}

    List<Entry<K>> entries() {
        var body = draft.body();
        body.forEach(line -> known(line).ifPresent(_ -> pages.add(line.page())));
        var index = 0;
        while (index < body.size()) {
            var known = known(body.get(index));
            if (known.isPresent()) {
                var end = end(index, known.get().table());
                tagged(body.subList(index, end), known.get());
                index = end;
            } else {
                other(body.get(index));
                index++;
            }
        }
        endUntagged();
        return entries;
    }

    private Optional<Known<K>> known(Line line) {
        return tagged.at(line).flatMap(table -> table.kinds(draft.header()).map(kinds -> new Known<>(table, kinds)));
    }

    private int end(int from, TaggedTable table) {
        var body = draft.body();
        var end = from + 1;
        for (var i = end; i < body.size(); i++) {
            if (table.holds(body.get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private void tagged(List<Line> lines, Known<K> known) {
        endUntagged();
        var heads = draft.header().lines().stream().filter(known.table()::holds);
        var headRow = heads.mapToInt(line -> known.table().row(line, 0)).max().orElse(-1);
        var rows = new TaggedRows<>(known.table(), known.kinds(), headRow);
        lines.forEach(rows::add);
        entries.addAll(rows.entries());
    }

    /// A line beside a tagged table, but in no table of its own, is none of its rows.
    private void other(Line line) {
        if (pages.contains(line.page()) && TaggedTables.isOutside(line)) {
            endUntagged();
            entries.add(new Entry.Across<>(line));
        } else {
            untagged.add(line);
        }
    }

    private void endUntagged() {
        if (!untagged.isEmpty()) {
            entries.addAll(bySight.apply(List.copyOf(untagged)));
            untagged.clear();
        }
    }
}
