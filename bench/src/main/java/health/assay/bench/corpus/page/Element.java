package health.assay.bench.corpus.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document is made of, in reading order.
public sealed interface Element {

    /// Stays with what follows it. A contents name puts it into the table of contents.
    record Heading(Passage passage, int level, @Nullable String contents) implements Element {}

    record Prose(Passage passage) implements Element {}

    record Grid(List<Column> columns, List<Row> header, List<Row> rows, Ruling ruling) implements Element {
        public Grid {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /// Starts a new page, of this shape.
    record PageBreak(Sheet sheet) implements Element {}

    record Gap(double points) implements Element {}

    /// Where printed page numbers begin anew.
    record Renumber(int first) implements Element {}
}
