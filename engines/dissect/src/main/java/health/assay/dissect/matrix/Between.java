package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import org.jspecify.annotations.Nullable;

/// Reads what stands between the rows of controls: banners that name a criterion, and management's answers.
final class Between {

    private final CellText cells;
    private final Gathering gathering;
    private @Nullable Draft answering;
    private @Nullable Line last;
    private @Nullable Line banner;

    Between(CellText cells, Gathering gathering) {
        this.cells = cells;
        this.gathering = gathering;
    }

    void line(Line line) {
        gathering.turnTo(line.page());
        var text = line.text();
        var named = Banners.atStart(text);
        if (!named.isEmpty()) {
            gathering.banner(named);
            answering = null;
            banner = line;
        } else if (banner != null && banner == last && follows(last, line) && last.isBold() == line.isBold()) {
            banner = line;
        } else if (Responses.startsOne(text)) {
            answer(Responses.split(text));
        } else if (last != null && follows(last, line) && answering != null) {
            respond(text);
        } else {
            answering = null;
            if (line.isBold()) {
                gathering.heading(Continuations.without(text));
            }
        }
        last = line;
    }

    /// Takes a row that is none: a banner or an answer set in the table's own cells.
    boolean takes(Entry.Row<Field> row, RowShape shape) {
        last = null;
        return isBanner(row, shape) || isAnswer(row);
    }

    void end() {
        answering = null;
    }

    private boolean isBanner(Entry.Row<Field> row, RowShape shape) {
        var first = shape.first();
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

    private boolean isAnswer(Entry.Row<Field> row) {
        for (var cell : row.cells().entrySet()) {
            var text = cells.join(cell.getValue());
            var ownColumn = cell.getKey() == Field.RESULTS || cell.getKey() == Field.RESPONSE;
            if (!ownColumn && Responses.startsOne(text) && !gathering.drafts.isEmpty()) {
                answer(Responses.split(text));
                row.cells().forEach((kind, lines) -> respond(kind == cell.getKey() ? null : cells.join(lines)));
                return true;
            }
        }
        return false;
    }

    private void answer(Responses.Split split) {
        answering = addressee(split.addressee());
        respond(split.response());
    }

    private void respond(@Nullable String words) {
        if (answering != null && words != null) {
            answering.respond(words);
        }
    }

    private static boolean follows(Line above, Line line) {
        return above.page() != line.page() || line.baseline() - above.baseline() < 1.7 * line.size();
    }

    /// The control that an answer names, else the one it stands below.
    private @Nullable Draft addressee(@Nullable String name) {
        for (var draft : gathering.drafts.reversed()) {
            if (name != null && draft.id != null && name.contains(draft.id)) {
                return draft;
            }
        }
        return gathering.drafts.isEmpty() ? null : gathering.drafts.getLast();
    }
}
