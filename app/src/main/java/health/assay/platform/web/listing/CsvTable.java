package health.assay.platform.web.listing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them. Text that a spreadsheet would take for a formula gets an apostrophe
/// before it.
final class CsvTable implements Table {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Writer out;

    CsvTable(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void head(List<String> labels) {
        write(labels.stream().map(CsvTable::text).collect(Collectors.joining(",")));
    }

    @Override
    public void row(List<Cell> cells) {
        write(cells.stream().map(CsvTable::value).collect(Collectors.joining(",")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String value(Cell cell) {
        return cell instanceof Cell.Amount ? cell.plain() : text(cell.plain());
    }

    static String text(String text) {
        var harmless = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n\t].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private void write(String line) {
        try {
            out.write(line);
            out.write("\r\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
