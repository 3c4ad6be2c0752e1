package health.assay.platform.web.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A form in which a list is taken away.
enum Format {
    CSV("text/csv;charset=UTF-8") {
        @Override
        Table table(String title, OutputStream out) {
            return new CsvTable(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Table table(String title, OutputStream out) throws IOException {
            return new WorkbookTable(title, out);
        }
    };

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    abstract Table table(String title, OutputStream out) throws IOException;

    static Optional<Format> named(String name) {
        return switch (name) {
            case "csv" -> Optional.of(CSV);
            case "xlsx" -> Optional.of(XLSX);
            default -> Optional.empty();
        };
    }
}
