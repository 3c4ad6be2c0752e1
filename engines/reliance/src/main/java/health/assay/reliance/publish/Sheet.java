package health.assay.reliance.publish;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One sheet: a frozen head with a filter, then rows. Words from a document never become a formula.
final class Sheet {

    private static final int LONGEST_CELL = 32_000;
    private static final int MARK_WIDTH = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\ufffe\\uffff]|\\p{Cs}");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Worksheet sheet;
    private final int columns;
    private int rows;
    private boolean isMarked;

    private Sheet(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /// Heads are given as "Title:width".
    static Sheet of(Workbook workbook, String name, String... heads) {
        var sheet = new Sheet(workbook.newWorksheet(name), heads.length);
        for (var column = 0; column < heads.length; column++) {
            var cut = heads[column].lastIndexOf(':');
            sheet.sheet.value(0, column, heads[column].substring(0, cut));
            sheet.sheet.width(column, Double.parseDouble(heads[column].substring(cut + 1)));
            sheet.sheet.style(0, column).bold().fillColor("EFF2F1").set();
        }
        sheet.sheet.freezePane(0, 1);
        return sheet;
    }

    void row(@Nullable Object... cells) {
        rows++;
        for (var column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case Integer number -> sheet.value(rows, column, number);
                case Object words -> sheet.value(rows, column, inert(words.toString()));
            }
            sheet.style(rows, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /// Says in a last column who corrected the row before, if anyone, and tints it.
    void mark(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!isMarked) {
            isMarked = true;
            sheet.value(0, columns, "A person's word");
            sheet.width(columns, MARK_WIDTH);
            sheet.style(0, columns).bold().fillColor("EFF2F1").set();
        }
        sheet.value(rows, columns, inert(words));
        for (var column = 0; column <= columns; column++) {
            sheet.style(rows, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("FBF3DC")
                    .set();
        }
    }

    void end() {
        sheet.setAutoFilter(0, 0, rows, isMarked ? columns : columns - 1);
    }

    static String inert(String words) {
        var printable = UNPRINTABLE.matcher(words).replaceAll("");
        var fitting = printable.length() > LONGEST_CELL ? printable.substring(0, LONGEST_CELL) + "…" : printable;
        return !fitting.isEmpty() && STARTS_A_FORMULA.indexOf(fitting.charAt(0)) >= 0 ? "'" + fitting : fitting;
    }
}
