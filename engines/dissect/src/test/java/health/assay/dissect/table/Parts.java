package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Typeset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of the tables that these tests typeset, and their rows as text.
enum Parts {
    NUMBER,
    WORDS,
    RESULT;

    static Optional<Parts> named(String title) {
        return switch (title) {
            case "No.", "Control Number" -> Optional.of(NUMBER);
            case "Activity", "Control Activity", "Description of Control Activity" -> Optional.of(WORDS);
            case "Result", "Test Result", "Results of Tests" -> Optional.of(RESULT);
            default -> Optional.empty();
        };
    }

    static Reading<Parts> read(String block) {
        return read(Typeset.pages(block));
    }

    static Reading<Parts> read(List<Page> pages) {
        return new TableReader<>(Parts::named, pages).read(Typeset.lines(pages));
    }

    /// A row as `number | words | result`, and a line across as `= words`.
    static List<String> rows(Reading<Parts> reading) {
        return reading.tables().stream()
                .flatMap(table -> table.entries().stream())
                .map(Parts::text)
                .toList();
    }

    private static String text(Entry<Parts> entry) {
        return switch (entry) {
            case Entry.Across<Parts>(Line line) -> "= " + line.text();
            case Entry.Row<Parts> row ->
                List.of(values()).stream()
                        .map(part -> row.cell(part).stream().map(CellLine::text).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | "));
        };
    }
}
