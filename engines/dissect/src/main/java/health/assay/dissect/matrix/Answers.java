package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds management's answers to exceptions where they are printed apart from the tests, by the control's number.
final class Answers {

    private static final int MOST_BETWEEN = 10;
    private static final Pattern UNDER = Pattern.compile(
            "^(?i:exceptions?|deviations?|findings?)(?: noted)?\\s+(?:under|in|for|against|relating to|related to|regarding|on)\\s+(?:criteri(?:on|a)\\s+)?");

    private final CellText cells;
    private final Controls controls;

    Answers(CellText cells, Controls controls) {
        this.cells = cells;
        this.controls = controls;
    }

    /// A table in the tests section that repeats exceptions, each with its control's number, and answers them.
    static boolean isOne(Table<Field> table, Collection<String> ids, CellText cells) {
        if (!table.kinds().contains(Field.RESPONSE)
                || table.kinds().contains(Field.TESTS)
                || table.kinds().contains(Field.TESTS_AND_RESULTS)) {
            return false;
        }
        return table.entries().stream()
                .anyMatch(entry -> entry instanceof Entry.Row<Field> row
                        && KeyedWords.of(numberAndWords(row, cells), ids) != null);
    }

    private static String numberAndWords(Entry.Row<Field> row, CellText cells) {
        return (cells.join(row.cell(Field.CONTROL_ID)) + " " + cells.join(row.cell(Field.CONTROL))).strip();
    }

    void read(List<Line> lines, List<Table<Field>> tables) {
        for (var table : tables) {
            if (table.kinds().contains(Field.RESPONSE)) {
                table(table);
            }
        }
        list(lines);
    }

    void table(Table<Field> table) {
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
        var keyed = KeyedWords.of(numberAndWords(row, cells), controls.failedIds());
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
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var named = named(line, announced);
            var apart = above != null
                    && (line.isBold() && !above.isBold()
                            || above.page() == line.page() && line.baseline() - above.baseline() > 2.2 * line.size());
            if (named != null || apart && !Responses.startsOne(line.text()) && !isStillToCome(item, lines, index)) {
                answer(id, item);
                id = named;
                item.clear();
            }
            item.add(line);
            above = line;
        }
        answer(id, item);
    }

    /// The exception's own words may stand, as paragraphs, between the control's number and the labeled answer.
    private boolean isStillToCome(List<Line> item, List<Line> lines, int from) {
        if (item.stream().anyMatch(line -> Responses.holdsOne(line.text()))
                || lines.get(from).isBold()) {
            return false;
        }
        for (var line : lines.subList(from, Math.min(lines.size(), from + MOST_BETWEEN))) {
            if (Responses.startsOne(line.text())) {
                return true;
            }
            if (named(line, true) != null) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String named(Line line, boolean announced) {
        var keyed = KeyedWords.of(line.text(), controls.failedIds());
        if (keyed != null) {
            return keyed.id();
        }
        var number = ExceptionNumber.in(line.text());
        var numbered = number == null ? null : controls.failedUnder(number);
        if (numbered != null) {
            return numbered;
        }
        var criteria = Banners.atStart(UNDER.matcher(line.text()).replaceFirst(""));
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
