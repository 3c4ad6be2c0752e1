package health.assay.dissect.matrix;

import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table numbers its controls: in a column, before the control's words, or not at all.
enum Numbering {
    COLUMN,
    /// "CC6.1.01: Access is ..." or "CC6.1.01 Access is ...", or the number on a line of its own above the words.
    IN_TEXT,
    NONE;

    private static final double MOST = 0.6;

    /// A control's number and its words without it.
    record Numbered(@Nullable String id, List<CellLine> words) {}

    static Numbering of(Table<Field> table) {
        if (table.kinds().contains(Field.CONTROL_ID)) {
            return COLUMN;
        }
        var cells = 0;
        var numbered = 0;
        for (var entry : table.entries()) {
            if (entry instanceof Entry.Row<Field> row
                    && !row.isBlank(Field.CONTROL)
                    && row.cells().size() > 1) {
                cells++;
                numbered += leadingWords(row.cell(Field.CONTROL).getFirst()) > 0 ? 1 : 0;
            }
        }
        return numbered > 0 && numbered >= MOST * cells ? IN_TEXT : NONE;
    }

    /// The number that a control's cell begins with, if this numbering puts it there.
    Numbered read(List<CellLine> control) {
        var first = control.getFirst();
        var count = this == IN_TEXT ? leadingWords(first) : 0;
        if (count == 0) {
            return new Numbered(null, control);
        }
        var text = new StringBuilder();
        for (var word : first.words().subList(0, count)) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        var words = new ArrayList<CellLine>();
        if (count < first.words().size()) {
            words.add(new CellLine(
                    first.page(), first.words().subList(count, first.words().size())));
        }
        words.addAll(control.subList(1, control.size()));
        return new Numbered(ControlIds.bare(text.toString()), words);
    }

    /// How many of a line's first words make up a control's number, the mark after it included.
    static int leadingWords(CellLine line) {
        var words = line.words();
        var runIn = ControlIds.runIn(line.text() + " x");
        if (runIn.isPresent()) {
            var length = 0;
            for (var count = 0; count < words.size(); count++) {
                length += words.get(count).text().length() + 1;
                if (length >= runIn.get().end()) {
                    return count + 1;
                }
            }
        }
        if (ControlIds.isOne(line.text())) {
            return words.size();
        }
        return ControlIds.isPlain(words.getFirst().text()) ? 1 : 0;
    }
}
