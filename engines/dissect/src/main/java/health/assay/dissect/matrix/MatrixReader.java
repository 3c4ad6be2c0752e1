package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gathers controls from the rows of tests tables, through page turns, banners and answers between the rows.
final class MatrixReader {

    private final CellText cells;
    private final Set<Integer> recognized;
    private final Gathering gathering = new Gathering();
    private final Between between;

    /// What stands above the next table.
    private final List<Line> above = new ArrayList<>();

    /// The `recognized` pages are those whose words came from character recognition.
    MatrixReader(CellText cells, Set<Integer> recognized) {
        this.cells = cells;
        this.recognized = recognized;
        this.between = new Between(cells, gathering);
    }

    Gathering gathering() {
        return gathering;
    }

    void lead(Line line) {
        above.add(line);
        between.line(line);
    }

    /// A table of something else, below which the next one's banner may stand.
    void passOver(Table<Field> table) {
        for (var entry : table.entries()) {
            switch (entry) {
                case Entry.Across<Field>(var line) -> lead(line);
                case Entry.Row<Field> row ->
                    RunningRow.lines(row).forEach(line -> lead(new Line(line.page(), line.words())));
            }
        }
    }

    void table(Table<Field> table) {
        var shape = RowShape.of(table);
        if (shape.isOther()) {
            gathering.interrupt();
            return;
        }
        if (shape.isOfOneControl()) {
            AboveTable.control(above).ifPresent(gathering::begin);
        }
        above.clear();
        for (var entry : table.entries()) {
            switch (entry) {
                case Entry.Across<Field>(var line) -> lead(line);
                case Entry.Row<Field> row -> row(row, shape);
            }
        }
    }

    private void row(Entry.Row<Field> row, RowShape shape) {
        gathering.turnTo(page(row));
        if (between.takes(row, shape)) {
            return;
        }
        var named = Banners.in(text(row, Field.CRITERIA));
        var again = named.isEmpty() || List.copyOf(named).equals(gathering.criteria());
        if (!named.isEmpty()) {
            gathering.under(named);
        }
        if (!again && row.firstOnPage() && isStillWithoutWords()) {
            gathering.drafts.getLast().criteria.clear();
            again = true;
        }
        if (startsControl(row, shape) && !(again && repeats(row, shape))) {
            start(row, shape);
        } else if (!named.isEmpty() && shape.has(Field.CONTROL_ID) && !goesOn(row) && !(again && row.firstOnPage())) {
            gathering.interrupt();
        } else if (!gathering.isInterrupted()) {
            proceed(row, shape);
        }
        gathering.leaveTop();
    }

    /// A number at the foot of a page, whose words are on the next one.
    private boolean isStillWithoutWords() {
        return !gathering.isInterrupted()
                && cells.join(gathering.drafts.getLast().description).isEmpty();
    }

    /// A row that only gives the last control's number again: its next test, or its rest on a new page.
    private boolean repeats(Entry.Row<Field> row, RowShape shape) {
        if (gathering.isInterrupted()) {
            return false;
        }
        var draft = gathering.drafts.getLast();
        var numbered = numbered(row, shape);
        return numbered.id() != null
                && numbered.id().equals(draft.id)
                && (row.firstOnPage() || isSaid(numbered.words(), draft));
    }

    /// Whether a control's words are there already, or are none.
    private boolean isSaid(List<CellLine> words, Draft draft) {
        var text = Continuations.without(cells.join(words));
        return text.isEmpty() || cells.join(draft.description).startsWith(text);
    }

    private Numbering.Numbered numbered(Entry.Row<Field> row, RowShape shape) {
        var control = row.cell(Field.CONTROL);
        if (shape.numbering() == Numbering.COLUMN) {
            return new Numbering.Numbered(row.isBlank(Field.CONTROL_ID) ? null : id(row), control);
        }
        return control.isEmpty()
                ? new Numbering.Numbered(null, control)
                : shape.numbering().read(control);
    }

    private boolean startsControl(Entry.Row<Field> row, RowShape shape) {
        if (shape.numbering() == Numbering.COLUMN) {
            return !row.isBlank(Field.CONTROL_ID) && ControlIds.isOne(id(row));
        }
        if (row.isBlank(Field.CONTROL)) {
            return false;
        }
        if (shape.numbering() == Numbering.IN_TEXT) {
            return Numbering.leadingWords(row.cell(Field.CONTROL).getFirst()) > 0;
        }
        return gathering.isInterrupted() || ((!shape.hasTests() || hasTests(row)) && !goesOn(row));
    }

    private static boolean hasTests(Entry.Row<Field> row) {
        return !row.isBlank(Field.TESTS) || !row.isBlank(Field.RESULTS) || !row.isBlank(Field.TESTS_AND_RESULTS);
    }

    /// At the top of a page: words that end a sentence begun on the page before.
    private boolean goesOn(Entry.Row<Field> row) {
        if (!row.firstOnPage() || gathering.isInterrupted() || row.isBlank(Field.CONTROL)) {
            return false;
        }
        var before = cells.join(gathering.drafts.getLast().description);
        return !endsSentence(before)
                || Character.isLowerCase(text(row, Field.CONTROL).charAt(0));
    }

    private static boolean endsSentence(String words) {
        return !words.isEmpty() && ".!?;:)”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private void start(Entry.Row<Field> row, RowShape shape) {
        var control = row.cell(Field.CONTROL);
        var numbered = numbered(row, shape);
        var place = Tests.place(control.isEmpty() ? row.cell(Field.CONTROL_ID) : control);
        var draft = new Draft(numbered.id(), place);
        draft.description.addAll(numbered.words());
        draft.segments.add(new Segment());
        gathering.begin(draft);
        between.end();
        fill(row, draft);
    }

    private void fill(Entry.Row<Field> row, Draft draft) {
        var segment = draft.segments.getLast();
        segment.procedures().addAll(row.cell(Field.TESTS));
        segment.results().addAll(row.cell(Field.RESULTS));
        CombinedCell.add(row.cell(Field.TESTS_AND_RESULTS), draft.segments, cells);
        draft.respond(text(row, Field.RESPONSE));
    }

    /// A row without a number of its own: the control's next test, or the rest of what the last row began.
    private void proceed(Entry.Row<Field> row, RowShape shape) {
        var draft = gathering.drafts.getLast();
        draft.criteria.addAll(Banners.in(text(row, Field.CRITERIA)));
        var words = repeats(row, shape) ? numbered(row, shape).words() : row.cell(Field.CONTROL);
        if (!isSaid(words, draft)) {
            draft.description.addAll(words);
        }
        if (startsTest(row, draft.segments.getLast())) {
            draft.segments.add(new Segment());
        }
        fill(row, draft);
    }

    private boolean startsTest(Entry.Row<Field> row, Segment before) {
        if (row.isBlank(Field.TESTS)
                || row.isBlank(Field.RESULTS)
                || before.results().isEmpty()
                || Responses.startsOne(text(row, Field.RESULTS))) {
            return false;
        }
        if (Character.isLowerCase(text(row, Field.TESTS).charAt(0))
                || Character.isLowerCase(text(row, Field.RESULTS).charAt(0))) {
            return false;
        }
        return !row.firstOnPage()
                || (endsSentence(cells.join(before.procedures())) && endsSentence(cells.join(before.results())));
    }

    private String id(Entry.Row<Field> row) {
        var words = Continuations.without(ControlIds.ofLines(
                row.cell(Field.CONTROL_ID).stream().map(CellLine::text).toList()));
        var criteria = gathering.criteria();
        if (recognized.contains(row.cell(Field.CONTROL_ID).getFirst().page()) && criteria.size() == 1) {
            return MisreadIds.repaired(words, criteria.getFirst()).orElse(words);
        }
        return words;
    }

    private static int page(Entry.Row<Field> row) {
        return row.cells().values().iterator().next().getFirst().page();
    }

    private String text(Entry.Row<Field> row, Field field) {
        return cells.join(row.cell(field));
    }
}
