package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        var keyed = KeyedWords.of(words.strip(), controls.failedIds());
        return keyed == null ? null : keyed.id();
    }

    private void flush(@Nullable String id, StringBuilder answer) {
        if (id != null && !answer.isEmpty()) {
            controls.respond(id, answer.toString());
        }
        answer.setLength(0);
    }

    /// A list of answers, each beginning with the number of the control, or the criterion, it speaks about.
    private void list(List<Line> lines) {
        var announced =
                lines.stream().anyMatch(line -> Responses.holdsOne(line.text()) || Responses.isHeading(line.text()));
        String id = null;
        var item = new ArrayList<Line>();
        Line above = null;
        for (var line : lines) {
            var named = named(line, announced);
            var apart = above != null
                    && (line.isBold() && !above.isBold()
                            || above.page() == line.page() && line.baseline() - above.baseline() > 2.2 * line.size());
            if (named != null || apart && !Responses.startsOne(line.text())) {
                answer(id, item);
                id = named;
                item.clear();
            }
            item.add(line);
            above = line;
        }
        answer(id, item);
    }

    private @Nullable String named(Line line, boolean announced) {
        var keyed = KeyedWords.of(line.text(), controls.failedIds());
        if (keyed != null) {
            return keyed.id();
        }
        var criteria = Banners.atStart(line.text());
        return announced && !criteria.isEmpty() ? controls.failedUnder(new LinkedHashSet<>(criteria)) : null;
    }

    private void answer(@Nullable String id, List<Line> item) {
        if (id == null || item.isEmpty()) {
            return;
        }
        var text = cells.join(item.stream()
                .map(line -> new CellLine(line.page(), line.words()))
                .toList());
        var keyed = KeyedWords.of(text, List.of(id));
        var words = keyed == null ? Banners.after(text) : keyed.words();
        var split = Responses.split(words);
        controls.respond(id, split.response() == null ? words : split.response());
    }
}
