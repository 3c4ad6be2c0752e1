package health.assay.dissect.matrix;

import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes management's answers out of the lines and rows of a tests section, and gives each to its control.
final class Replies {

    private static final double SAME_EDGE = 3;

    private final CellText cells;
    private final Gathering gathering;
    private @Nullable Draft answering;
    private @Nullable Draft about;
    private @Nullable CellLine last;
    private double margin;

    Replies(CellText cells, Gathering gathering) {
        this.cells = cells;
        this.gathering = gathering;
    }

    void end() {
        answering = null;
        last = null;
    }

    boolean takes(CellLine line) {
        var text = line.text();
        if (!gathering.drafts.isEmpty() && (Responses.startsOne(text) || Responses.isHeading(text))) {
            margin = line.left();
            begin(Responses.split(text));
        } else if (isKeyedAnswer(text)) {
            margin = line.left();
            answerKeyed(text);
        } else if (!goesOn(line)) {
            end();
            about = subject(text);
            return false;
        } else {
            var keyed = KeyedWords.of(text, gathering.ids());
            answering = keyed == null ? answering : gathering.draft(keyed.id());
            respond(keyed == null ? text : keyed.words());
        }
        last = line;
        return true;
    }

    /// "AC-02 – Management's response: ...": the number first, then the label.
    private boolean isKeyedAnswer(String text) {
        var keyed = KeyedWords.of(text, gathering.ids());
        return keyed != null && Responses.startsOne(keyed.words());
    }

    private void answerKeyed(String text) {
        var keyed = KeyedWords.of(text, gathering.ids());
        if (keyed != null) {
            answering = gathering.draft(keyed.id());
            respond(Responses.split(keyed.words()).response());
        }
    }

    /// A line of its own, "Control AC-02", over what is said about that control.
    private @Nullable Draft subject(String text) {
        var keyed = KeyedWords.of(text, gathering.ids());
        if (keyed == null) {
            return about;
        }
        return keyed.words().isEmpty() ? gathering.draft(keyed.id()) : null;
    }

    boolean takes(Entry.Row<Field> row) {
        about = null;
        var running = RunningRow.lines(row);
        if (!running.isEmpty() && !isAuditors(row) && (startsOne(running) || goesOn(row, running))) {
            running.forEach(this::takes);
            return true;
        }
        for (var cell : row.cells().entrySet()) {
            var words = cells.join(cell.getValue());
            var ownColumn = cell.getKey() == Field.RESULTS || cell.getKey() == Field.RESPONSE;
            if (!ownColumn
                    && (Responses.startsOne(words) || Responses.isHeading(words))
                    && !gathering.drafts.isEmpty()) {
                cellwise(row, cell.getKey(), words);
                return true;
            }
        }
        end();
        return false;
    }

    private void cellwise(Entry.Row<Field> row, Field labelled, String words) {
        begin(Responses.split(words));
        row.cells().forEach((kind, lines) -> {
            if (kind != labelled) {
                respond(cells.join(lines));
                margin = lines.getFirst().left();
            }
            last = lines.getLast();
        });
    }

    /// In the column of results an answer stays with the result it follows.
    private static boolean isAuditors(Entry.Row<Field> row) {
        return row.cells().keySet().stream().allMatch(kind -> kind == Field.RESULTS || kind == Field.RESPONSE);
    }

    private boolean startsOne(List<CellLine> running) {
        var first = running.getFirst().text();
        return !gathering.drafts.isEmpty() && (Responses.startsOne(first) || Responses.isHeading(first));
    }

    private boolean goesOn(Entry.Row<Field> row, List<CellLine> running) {
        var first = running.getFirst();
        var id = cells.join(row.cell(Field.CONTROL_ID));
        return goesOn(first) && Math.abs(first.left() - margin) < SAME_EDGE && !ControlIds.isOne(id);
    }

    /// An answer goes on in lines set alike; a line that begins with a control's number may stand further off.
    private boolean goesOn(CellLine line) {
        var above = last;
        if (answering == null || above == null || Math.abs(above.size() - line.size()) > 0.08 * line.size()) {
            return false;
        }
        var isKeyed = KeyedWords.of(line.text(), gathering.ids()) != null;
        if (line.isBold() && !above.isBold() && !isKeyed || Banners.isSeries(line.text())) {
            return false;
        }
        var afterHeading = isKeyed || Responses.isHeading(above.text());
        var gap = line.baseline() - above.baseline();
        return above.page() != line.page() || gap < (afterHeading ? 3.2 : 1.7) * line.size();
    }

    private void begin(Responses.Split split) {
        var keyed = split.response() == null ? null : KeyedWords.of(split.response(), gathering.ids());
        answering = keyed == null ? addressee(split.addressee()) : gathering.draft(keyed.id());
        respond(keyed == null ? split.response() : keyed.words());
    }

    private void respond(@Nullable String words) {
        if (answering != null && words != null) {
            answering.respond(words);
        }
    }

    /// The control that an answer names, else the one above it that failed, else the one it stands below.
    private @Nullable Draft addressee(@Nullable String name) {
        for (var draft : gathering.drafts.reversed()) {
            if (name != null && ExceptionNumber.isNamed(name, results(draft))) {
                return draft;
            }
        }
        for (var draft : gathering.drafts.reversed()) {
            if (name != null && draft.id != null && name.contains(draft.id)) {
                return draft;
            }
        }
        if (name == null && about != null && failed(about)) {
            return about;
        }
        return gathering.drafts.reversed().stream()
                .takeWhile(draft -> !Collections.disjoint(draft.criteria, gathering.criteria()))
                .filter(this::failed)
                .filter(draft -> draft.response.isEmpty() || Objects.equals(draft, gathering.drafts.getLast()))
                .findFirst()
                .orElse(gathering.drafts.isEmpty() ? null : gathering.drafts.getLast());
    }

    private String results(Draft draft) {
        return draft.segments.stream()
                .map(segment -> cells.join(segment.results()))
                .collect(Collectors.joining(" "));
    }

    private boolean failed(Draft draft) {
        return draft.segments.stream()
                .map(segment -> Responses.split(cells.join(segment.results())).auditor())
                .anyMatch(words -> !words.isBlank() && Outcomes.of(words).isException());
    }
}
