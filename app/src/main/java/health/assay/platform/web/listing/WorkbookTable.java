package health.assay.platform.web.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet. Text is written as text, so that nothing in it is computed.
final class WorkbookTable implements Table {

    private static final int FLUSHED_AFTER = 1000;
    private static final int LONGEST_TEXT = 32_767; // of a cell, as spreadsheets have it
    private static final int MOST_ROWS = 1_048_576;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookTable(String title, OutputStream out) {
        workbook = new Workbook(out, "Assay", "1.0");
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void head(List<String> labels) {
        for (var column = 0; column < labels.size(); column++) {
            sheet.value(row, column, labels.get(column));
            sheet.style(row, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row++;
    }

    @Override
    public void row(List<Cell> cells) {
        if (row == MOST_ROWS) {
            throw new IllegalStateException("A sheet holds %d rows".formatted(MOST_ROWS));
        }
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED_AFTER == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Amount(var value) when value != null -> sheet.value(row, column, value);
            case Cell.Day(var day)
            when day != null -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment(var instant, var zone)
            when instant != null -> {
                sheet.value(row, column, instant.atZone(zone).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(row, column, shortened(cell.plain()));
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
