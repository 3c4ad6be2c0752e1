package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Reads every table whose header it knows out of a run of lines.
public final class TableReader<K extends Enum<K>> {

    private final Headers<K> headers;
    private final List<Page> pages;

    /// @param pages all pages of the document, for the rules drawn on them
    public TableReader(ColumnNames<K> names, List<Page> pages) {
        this.headers = new Headers<>(names);
        this.pages = pages;
    }

    public Reading<K> read(List<Line> lines) {
        var lead = new ArrayList<Line>();
        var drafts = drafts(lines, lead);
        var tables = new ArrayList<Table<K>>();
        for (var draft : drafts) {
            var alike = drafts.stream()
                    .filter(other -> other.header.isLike(draft.header))
                    .flatMap(other -> other.body.stream())
                    .toList();
            var columns = Boundaries.columns(draft.header, pages, withoutHeadings(alike, draft.header));
            var ruling = ruling(drafts, draft, columns);
            tables.add(new Table<>(draft.header, columns, new Rows<>(columns, draft.header, ruling).of(draft.body)));
        }
        return new Reading<>(lead, tables);
    }

    private record Draft<K extends Enum<K>>(Header<K> header, List<Line> body) {}

    private List<Draft<K>> drafts(List<Line> lines, List<Line> lead) {
        var drafts = new ArrayList<Draft<K>>();
        for (var index = 0; index < lines.size(); index++) {
            var page = pages.get(lines.get(index).page() - 1);
            var header = headers.at(lines, index, page);
            if (header.isPresent()) {
                drafts.add(new Draft<>(header.get(), new ArrayList<>()));
                index += header.get().lines().size() - 1;
            } else {
                (drafts.isEmpty() ? lead : drafts.getLast().body).add(lines.get(index));
            }
        }
        return drafts;
    }

    /// Lines clearly larger than the table's text, or starting left of it, say nothing about its columns.
    private static <K extends Enum<K>> List<Line> withoutHeadings(List<Line> body, Header<K> header) {
        var size = header.lines().getFirst().size();
        var left = header.titles().getFirst().box().left();
        return body.stream()
                .filter(line -> line.size() < 1.15 * size && line.left() > left - 4)
                .toList();
    }

    /// Whether the rows of tables like this one are parted by rules; if so, white space within a cell parts nothing.
    private Ruling ruling(List<Draft<K>> drafts, Draft<K> draft, List<Column<K>> columns) {
        var ruling = new Ruling(pages);
        var across = new Across<>(columns, draft.header, ruling);
        for (var other : drafts) {
            if (!other.header.isLike(draft.header)) {
                continue;
            }
            for (var i = 1; i < other.body.size(); i++) {
                var above = other.body.get(i - 1);
                var below = other.body.get(i);
                if (above.page() == below.page()
                        && columns.getFirst().holds(below.left())
                        && !across.is(above)
                        && !across.is(below)) {
                    ruling.weigh(above, below);
                }
            }
        }
        return ruling;
    }
}
