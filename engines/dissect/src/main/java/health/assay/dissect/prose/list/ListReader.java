package health.assay.dissect.prose.list;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.Blocks;
import health.assay.dissect.prose.text.CriterionIds;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Place;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Column;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import health.assay.dissect.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the items of a list in whatever form it is printed: bullets, numbers, or a table with columns in any order.
public final class ListReader {

    private static final Pattern TRAILING_IDS = Pattern.compile("\\s{0,2}[(\\[]([^()\\[\\]]{3,80})[)\\]]\\.?$");

    private final TableReader<ListColumn> tables;
    private final Hyphens hyphens;

    public ListReader(List<Page> pages, Hyphens hyphens) {
        this.tables = new TableReader<>(ListColumn::of, pages);
        this.hyphens = hyphens;
    }

    /// One row of a table: the text of each cell, and where the row stands.
    record Row(
            String organization,
            String services,
            String method,
            String text,
            String criteria,
            Place place,
            boolean goesOn) {

        Row under(String criteriaAbove) {
            return new Row(organization, services, method, text, criteriaAbove, place, goesOn);
        }
    }

    List<Table<ListColumn>> tablesIn(List<Line> lines) {
        return tables.read(lines).tables();
    }

    /// Rows of all tables, a row that runs over a page break put together again.
    List<Row> rows(List<Line> lines) {
        var rows = new ArrayList<Row>();
        for (var table : tablesIn(lines)) {
            var isSpanned = leads(ListColumn.CRITERIA, table);
            for (var entry : table.entries()) {
                if (entry instanceof Entry.Row<ListColumn> row) {
                    add(rows, read(row, table), isSpanned);
                }
            }
        }
        return rows;
    }

    /// A cell of criteria left of the controls may stand for several rows.
    private static boolean leads(ListColumn kind, Table<ListColumn> table) {
        var kinds = table.columns().stream().map(Column::kind).toList();
        return kinds.contains(kind) && kinds.indexOf(kind) < kinds.indexOf(ListColumn.TEXT);
    }

    private void add(List<Row> rows, Row row, boolean isSpanned) {
        if (rows.isEmpty()) {
            rows.add(row);
            return;
        }
        var before = rows.getLast();
        if (row.goesOn() && isOpen(before, row)) {
            rows.set(rows.size() - 1, joined(before, row));
        } else {
            rows.add(isSpanned && row.criteria().isEmpty() ? row.under(before.criteria()) : row);
        }
    }

    private static boolean isOpen(Row before, Row row) {
        return !Blocks.endsSentence(before.text())
                || !row.text().isEmpty() && Character.isLowerCase(row.text().charAt(0));
    }

    private Row joined(Row before, Row row) {
        return new Row(
                glue(before.organization(), row.organization()),
                glue(before.services(), row.services()),
                glue(before.method(), row.method()),
                glue(before.text(), row.text()),
                glue(before.criteria(), row.criteria()),
                before.place(),
                false);
    }

    private String glue(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        var text = new StringBuilder(before);
        hyphens.append(text, after);
        return text.toString();
    }

    private Row read(Entry.Row<ListColumn> row, Table<ListColumn> table) {
        var first =
                row.cells().values().stream().flatMap(List::stream).findFirst().orElseThrow();
        var place = row.isBlank(ListColumn.TEXT)
                ? first.place()
                : row.cell(ListColumn.TEXT).getFirst().place();
        var isKeyed = table.kinds().contains(ListColumn.NUMBER) || table.kinds().contains(ListColumn.CRITERIA);
        var isKeyless = row.isBlank(ListColumn.NUMBER) && row.isBlank(ListColumn.CRITERIA);
        return new Row(
                join(row.cell(ListColumn.ORGANIZATION)),
                join(row.cell(ListColumn.SERVICES)),
                join(row.cell(ListColumn.METHOD)),
                join(row.cell(ListColumn.TEXT)),
                join(row.cell(ListColumn.CRITERIA)),
                place,
                row.firstOnPage() && (isKeyless && isKeyed || row.isBlank(ListColumn.ORGANIZATION) && !isKeyed)
                        || isKeyless && isKeyed);
    }

    private String join(List<CellLine> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (line.startsWithBullet() && !text.isEmpty()) {
                text.append('\n').append(bare(line));
            } else {
                hyphens.append(text, bare(line));
            }
        }
        return text.toString();
    }

    private static String bare(CellLine line) {
        return line.startsWithBullet()
                ? line.text().substring(line.words().getFirst().text().length()).strip()
                : line.text();
    }

    /// The controls a row lists: one, or one for each bullet in its cell.
    static List<ComplementaryControl> controls(Row row, @Nullable String organization) {
        var found = new ArrayList<ComplementaryControl>();
        for (var text : row.text().split("\n")) {
            if (!text.isBlank()) {
                found.add(new ComplementaryControl(
                        text.strip(), CriterionIds.printed(row.criteria()), organization, row.place()));
            }
        }
        return found;
    }

    /// A list item as a control; criteria in brackets at its end are taken off.
    static ComplementaryControl control(Block item, @Nullable String organization) {
        var text = item.text().strip();
        var trailing = TRAILING_IDS.matcher(text);
        if (trailing.find() && CriterionIds.isOnlyIds(trailing.group(1))) {
            var bare = text.substring(0, trailing.start()).strip();
            return new ComplementaryControl(
                    bare,
                    CriterionIds.printed(trailing.group(1)),
                    organization,
                    item.passage().place());
        }
        return new ComplementaryControl(
                text, List.of(), organization, item.passage().place());
    }
}
