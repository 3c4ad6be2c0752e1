package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds management's answers to exceptions where they are printed apart from the tests, by the control's number.
final class Answers {

    private final CellText cells;
    private final Controls controls;

    Answers(CellText cells, Controls controls) {
        this.cells = cells;
        this.controls = controls;
    }

    void read(List<Line> lines, List<Table<Field>> tables) {
        for (var table : tables) {
            if (table.kinds().contains(Field.RESPONSE)) {
                table(table);
            }
        }
        list(lines);
    }

    private void table(Table<Field> table) {
        String id = null;
        var answer = new StringBuilder();
        for (var entry : table.entries()) {
            if (!(entry instanceof Entry.Row<Field> row)) {
                continue;
            }
            var named = name(row);
            var criteria = Banners.in(cells.join(row.cell(Field.CRITERIA)));
            if (named == null && !criteria.isEmpty()) {
                named = controls.failedUnder(criteria);
            }
            if (named != null) {
                flush(id, answer);
                id = named;
            }
            var text = cells.join(row.cell(Field.RESPONSE));
            answer.append(answer.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        flush(id, answer);
    }

    private @Nullable String name(Entry.Row<Field> row) {
        var words = cells.join(row.cell(Field.CONTROL_ID)) + " " + cells.join(row.cell(Field.CONTROL));
        return named(words.strip());
    }

    private @Nullable String named(String words) {
        String best = null;
        for (var id : controls.failedIds()) {
            if (words.startsWith(id) && (best == null || id.length() > best.length()) && !goesOn(words, id)) {
                best = id;
            }
        }
        return best;
    }

    private static boolean goesOn(String words, String id) {
        return words.length() > id.length()
                && (Character.isLetterOrDigit(words.charAt(id.length()))
                        || words.charAt(id.length()) == '.'
                                && words.length() > id.length() + 1
                                && Character.isDigit(words.charAt(id.length() + 1)));
    }

    private void flush(@Nullable String id, StringBuilder answer) {
        if (id != null && !answer.isEmpty()) {
            controls.respond(id, answer.toString());
        }
        answer.setLength(0);
    }

    /// A list of answers, each beginning with the number of the control it speaks about.
    private void list(List<Line> lines) {
        String id = null;
        var item = new ArrayList<Line>();
        Line above = null;
        for (var line : lines) {
            var text = line.words().getFirst().isBullet()
                    ? line.text().substring(1).strip()
                    : line.text();
            var named = named(text.replaceFirst("^(?:Control|Ref(?:erence)?)\\s*(?:#|No\\.?|ID)?:?\\s+", ""));
            var apart = above != null
                    && (line.isBold() && !above.isBold()
                            || above.page() == line.page() && line.baseline() - above.baseline() > 2.2 * line.size());
            if (named != null || apart) {
                answer(id, item);
                id = named;
                item.clear();
            }
            item.add(line);
            above = line;
        }
        answer(id, item);
    }

    private void answer(@Nullable String id, List<Line> item) {
        if (id == null || item.isEmpty()) {
            return;
        }
        var text = cells.join(item.stream()
                .map(line -> new CellLine(line.page(), line.words()))
                .toList());
        var words = text.substring(text.indexOf(id) + id.length()).replaceFirst("^[\\s:–—.)\\-]+", "");
        var split = Responses.split(words);
        controls.respond(id, split.response() == null ? words : split.response());
    }
}
