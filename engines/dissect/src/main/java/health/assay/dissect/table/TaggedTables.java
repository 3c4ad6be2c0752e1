package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The tagged tables of a document that stood the check against its pages.
final class TaggedTables {

    private final Map<Integer, TaggedTable> sound = new HashMap<>();

    private TaggedTables() {}

    static TaggedTables none() {
        return new TaggedTables();
    }

    static TaggedTables of(List<Page> pages) {
        var all = new TreeMap<Integer, TaggedTable>();
        for (var page : pages) {
            for (var line : page.lines()) {
                line.words().stream()
                        .flatMap(word -> Optional.ofNullable(word.cell()).stream())
                        .mapToInt(cell -> cell.table())
                        .distinct()
                        .forEach(table ->
                                all.computeIfAbsent(table, TaggedTable::new).add(line));
            }
        }
        var tables = new TaggedTables();
        all.forEach((number, table) -> {
            if (new TagCheck(table, pages).isPassed()) {
                tables.sound.put(number, table);
            }
        });
        return tables;
    }

    /// The table that a line belongs to.
    Optional<TaggedTable> at(Line line) {
        if (sound.isEmpty()) {
            return Optional.empty();
        }
        for (var word : line.words()) {
            var cell = word.cell();
            if (cell != null && sound.containsKey(cell.table())) {
                return Optional.of(sound.get(cell.table()));
            }
        }
        return Optional.empty();
    }

    /// Whether two lines stand in the same table, or both in none.
    boolean areTogether(Line one, Line other) {
        return at(one).equals(at(other));
    }

    /// Whether a header is set into a table that goes on around it, as it is again at the top of a page.
    boolean goesOnOver(List<Line> lines, int index, Header<?> header) {
        if (sound.isEmpty()) {
            return false;
        }
        var first = at(lines.get(index));
        var before = index - 1;
        while (before > 0 && isOutside(lines.get(before))) {
            before--;
        }
        var after = index + header.lines().size();
        while (after < lines.size() - 1 && isOutside(lines.get(after))) {
            after++;
        }
        if (before < 0 || after >= lines.size() || lines.get(before).page() == header.page()) {
            return false;
        }
        var table = at(lines.get(before));
        return table.isPresent() && table.equals(at(lines.get(after))) && (first.isEmpty() || first.equals(table));
    }

    static boolean isOutside(Line line) {
        return line.words().stream().allMatch(word -> word.cell() == null);
    }
}
