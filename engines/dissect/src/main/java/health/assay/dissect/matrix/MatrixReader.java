package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers controls from the rows of tests tables, through page turns, banners and answers between the rows.
final class MatrixReader {

    private final CellText cells;
    private final Set<Integer> recognized;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Criterion> listed = new LinkedHashSet<>();
    private List<Criterion> criteria = List.of();
    private @Nullable Draft answering;

    /// Something came since the last control that its words cannot go on after.
    private boolean interrupted;

    private @Nullable Line lastAcross;

    /// @param recognized the pages whose words came from character recognition
    MatrixReader(CellText cells, Set<Integer> recognized) {
        this.cells = cells;
        this.recognized = recognized;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Set<Criterion> listed() {
        return listed;
    }

    void across(Line line) {
        var text = line.text();
        var named = Banners.atStart(text);
        if (!named.isEmpty()) {
            criteria = named;
            listed.addAll(named);
            answering = null;
            interrupted = true;
        } else if (Responses.startsOne(text)) {
            var split = Responses.split(text);
            answering = addressee(split.addressee());
            respond(split.response());
        } else if (answering != null && lastAcross != null && follows(lastAcross, line)) {
            respond(text);
        } else {
            answering = null;
            interrupted |= line.isBold();
        }
        lastAcross = line;
    }

    private void respond(@Nullable String words) {
        if (answering != null && words != null) {
            answering.respond(words);
        }
    }

    private static boolean follows(Line above, Line line) {
        return above.page() != line.page() || line.baseline() - above.baseline() < 1.7 * line.size();
    }

    private @Nullable Draft addressee(@Nullable String name) {
        if (name != null) {
            for (var draft : drafts.reversed()) {
                if (draft.id != null && name.contains(draft.id)) {
                    return draft;
                }
            }
        }
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    void table(Table<Field> table) {
        var shape = new Shape(table.kinds(), Numbering.of(table));
        if (shape.isOther()) {
            interrupted = true;
            return;
        }
        for (var entry : table.entries()) {
            switch (entry) {
                case Entry.Across<Field>(var line) -> across(line);
                case Entry.Row<Field> row -> row(row, shape);
            }
        }
    }

    /// Which columns the table has.
    private record Shape(Set<Field> kinds, Numbering numbering) {
        boolean has(Field field) {
            return kinds.contains(field);
        }

        boolean hasTests() {
            return has(Field.TESTS) || has(Field.RESULTS) || has(Field.TESTS_AND_RESULTS);
        }

        /// Columns of some other table; beside tests they are remarks that do not matter here.
        boolean isOther() {
            return has(Field.OTHER) && !hasTests();
        }
    }

    private void row(Entry.Row<Field> row, Shape shape) {
        lastAcross = null;
        if (isBanner(row, shape)) {
            return;
        }
        if (answering != null && isOnlyFirst(row, shape) && !Responses.holdsOne(text(row, Field.CONTROL_ID))) {
            answering = null;
        }
        if (isResponseRow(row)) {
            return;
        }
        if (shape.has(Field.CRITERIA)
                && readCriteria(row)
                && shape.has(Field.CONTROL_ID)
                && row.isBlank(Field.CONTROL_ID)) {
            interrupted = true;
        }
        if (startsControl(row, shape)) {
            start(row, shape);
        } else if (!drafts.isEmpty() && !interrupted) {
            proceed(row);
        }
    }

    private boolean readCriteria(Entry.Row<Field> row) {
        var named = Banners.in(text(row, Field.CRITERIA));
        if (!named.isEmpty()) {
            criteria = List.copyOf(named);
            listed.addAll(named);
        }
        return !named.isEmpty();
    }

    private boolean isOnlyFirst(Entry.Row<Field> row, Shape shape) {
        return shape.has(Field.CONTROL_ID) && row.cells().size() == 1 && !row.isBlank(Field.CONTROL_ID);
    }

    /// A row that holds nothing but words in one cell, naming a criterion or standing where a number should.
    private boolean isBanner(Entry.Row<Field> row, Shape shape) {
        if (row.cells().size() != 1) {
            return false;
        }
        var text = cells.join(row.cells().values().iterator().next());
        var named = Banners.atStart(text);
        var first = shape.has(Field.CONTROL_ID)
                ? Field.CONTROL_ID
                : shape.has(Field.CRITERIA) ? Field.CRITERIA : Field.CONTROL;
        if (!named.isEmpty()
                && !row.isBlank(first)
                && first != Field.CRITERIA
                && ControlIds.runIn(text).isEmpty()) {
            criteria = named;
            listed.addAll(named);
            interrupted = true;
            return true;
        }
        return first == Field.CONTROL_ID
                && !row.isBlank(first)
                && !ControlIds.isOne(text)
                && !Responses.startsOne(text);
    }

    private boolean isResponseRow(Entry.Row<Field> row) {
        for (var cell : row.cells().entrySet()) {
            var text = cells.join(cell.getValue());
            if (cell.getKey() != Field.RESULTS
                    && cell.getKey() != Field.RESPONSE
                    && Responses.startsOne(text)
                    && !drafts.isEmpty()) {
                var split = Responses.split(text);
                answering = addressee(split.addressee());
                respond(split.response());
                row.cells().forEach((kind, lines) -> {
                    if (kind != cell.getKey()) {
                        respond(cells.join(lines));
                    }
                });
                return true;
            }
        }
        return false;
    }

    private boolean startsControl(Entry.Row<Field> row, Shape shape) {
        if (shape.numbering() == Numbering.COLUMN) {
            return !row.isBlank(Field.CONTROL_ID) && ControlIds.isOne(id(row));
        }
        if (row.isBlank(Field.CONTROL)) {
            return false;
        }
        if (shape.numbering() == Numbering.IN_TEXT) {
            return Numbering.leadingWords(row.cell(Field.CONTROL).getFirst()) > 0;
        }
        return drafts.isEmpty() || interrupted || ((!shape.hasTests() || hasTests(row)) && !goesOn(row));
    }

    private static boolean hasTests(Entry.Row<Field> row) {
        return !row.isBlank(Field.TESTS) || !row.isBlank(Field.RESULTS) || !row.isBlank(Field.TESTS_AND_RESULTS);
    }

    /// At the top of a page: words that end a sentence begun on the page before.
    private boolean goesOn(Entry.Row<Field> row) {
        if (!row.firstOnPage()) {
            return false;
        }
        var before = cells.join(drafts.getLast().description);
        return !endsSentence(before)
                || Character.isLowerCase(text(row, Field.CONTROL).charAt(0));
    }

    static boolean endsSentence(String words) {
        return !words.isEmpty() && ".!?;:)”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private void start(Entry.Row<Field> row, Shape shape) {
        var control = row.cell(Field.CONTROL);
        var numbered = shape.numbering() == Numbering.COLUMN
                ? new Numbering.Numbered(id(row), control)
                : shape.numbering().read(control);
        var place = control.isEmpty() ? row.cell(Field.CONTROL_ID).getFirst().place() : Tests.place(control);
        var draft = new Draft(numbered.id(), place);
        draft.criteria.addAll(criteria);
        draft.description.addAll(numbered.words());
        drafts.add(draft);
        answering = null;
        interrupted = false;
        draft.segments.add(new Segment());
        fill(row, draft);
    }

    private void fill(Entry.Row<Field> row, Draft draft) {
        var segment = draft.segments.getLast();
        segment.procedures().addAll(row.cell(Field.TESTS));
        segment.results().addAll(row.cell(Field.RESULTS));
        segment.addBoth(row.cell(Field.TESTS_AND_RESULTS));
        draft.respond(text(row, Field.RESPONSE));
    }

    /// A row without a number of its own: the control's next test, or the rest of what the last row began.
    private void proceed(Entry.Row<Field> row) {
        var draft = drafts.getLast();
        draft.description.addAll(row.cell(Field.CONTROL));
        if (startsTest(row, draft.segments.getLast())) {
            draft.segments.add(new Segment());
        }
        fill(row, draft);
    }

    private boolean startsTest(Entry.Row<Field> row, Segment before) {
        if (row.isBlank(Field.TESTS)
                || row.isBlank(Field.RESULTS)
                || before.results().isEmpty()) {
            return false;
        }
        if (Character.isLowerCase(text(row, Field.TESTS).charAt(0))
                || Character.isLowerCase(text(row, Field.RESULTS).charAt(0))) {
            return false;
        }
        return !row.firstOnPage()
                || endsSentence(cells.join(before.procedures())) && endsSentence(cells.join(before.results()));
    }

    private String id(Entry.Row<Field> row) {
        var words = ControlIds.tidy(text(row, Field.CONTROL_ID));
        if (recognized.contains(row.cell(Field.CONTROL_ID).getFirst().page()) && criteria.size() == 1) {
            return MisreadIds.repaired(words, criteria.getFirst()).orElse(words);
        }
        return words;
    }

    private String text(Entry.Row<Field> row, Field field) {
        return cells.join(row.cell(field));
    }

    static List<CellLine> lines(Line line) {
        return List.of(new CellLine(line.page(), line.words()));
    }
}
