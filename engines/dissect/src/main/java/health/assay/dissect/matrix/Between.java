package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import org.jspecify.annotations.Nullable;

/// Reads what stands between the rows of controls: banners that name a criterion, and management's answers.
final class Between {

    private final CellText cells;
    private final Gathering gathering;
    private final Replies replies;
    private @Nullable Line last;
    private @Nullable Line banner;

    Between(CellText cells, Gathering gathering) {
        this.cells = cells;
        this.gathering = gathering;
        this.replies = new Replies(cells, gathering);
    }

    void line(Line line) {
        gathering.turnTo(line.page());
        var text = line.text();
        var named = Banners.atStart(text);
        if (!named.isEmpty()) {
            gathering.banner(named);
            replies.end();
            banner = line;
        } else if (banner != null && banner == last && follows(last, line) && last.isBold() == line.isBold()) {
            banner = line;
        } else if (!replies.takes(new CellLine(line.page(), line.words())) && isHeading(line)) {
            gathering.heading(Continuations.without(text));
        }
        last = line;
    }

    /// Takes a row that is none: a banner or an answer set in the table's own cells.
    boolean takes(Entry.Row<Field> row, RowShape shape) {
        last = null;
        return replies.takes(row) || isBanner(row, shape);
    }

    void end() {
        replies.end();
    }

    private static boolean isHeading(Line line) {
        return line.isBold() || Banners.isSeries(line.text());
    }

    private boolean isBanner(Entry.Row<Field> row, RowShape shape) {
        var first = shape.first();
        if (isParted(row, shape)) {
            gathering.banner(Banners.atStart(cells.join(row.cell(Field.CONTROL_ID))));
            return true;
        }
        if (row.cells().size() != 1 || row.isBlank(first) || first == Field.CRITERIA) {
            return false;
        }
        var text = cells.join(row.cell(first));
        var named = Banners.atStart(text);
        if (!named.isEmpty() && !(first == Field.CONTROL_ID && ControlIds.isOne(text) && text.length() > 6)) {
            gathering.banner(named);
            return true;
        }
        return first == Field.CONTROL_ID
                && !ControlIds.isOne(ControlIds.ofLines(
                        row.cell(first).stream().map(CellLine::text).toList()))
                && !Responses.startsOne(text);
    }

    /// A banner in two cells, the criterion where controls have their numbers, its words across the columns beside it.
    private boolean isParted(Entry.Row<Field> row, RowShape shape) {
        var id = cells.join(row.cell(Field.CONTROL_ID));
        return shape.hasTests()
                && Criterion.isOne(id)
                && row.isBlank(Field.RESULTS)
                && row.isBlank(Field.TESTS_AND_RESULTS)
                && !row.isBlank(Field.CONTROL)
                && !RunningRow.lines(row.without(Field.CONTROL_ID)).isEmpty()
                && gathering.ids().stream().noneMatch(Criterion::isOne);
    }

    private static boolean follows(Line above, Line line) {
        return above.page() != line.page() || line.baseline() - above.baseline() < 1.7 * line.size();
    }
}
