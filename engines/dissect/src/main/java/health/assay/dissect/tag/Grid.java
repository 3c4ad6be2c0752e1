package health.assay.dissect.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Places the cells of a table row by row in its columns, where a cell may reach over several of either.
final class Grid {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 10_000;
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");

    private final int table;

    /// For each column, the first row that no cell from above reaches into.
    private final int[] free = new int[MOST_COLUMNS];

    private int row;

    Grid(int table) {
        this.table = table;
    }

    /// The next row's cells; those that find no place are left out. A cell alone in its row reaches all across.
    List<Cell> row(List<COSDictionary> elements) {
        var cells = new ArrayList<Cell>();
        var column = 0;
        for (var element : elements) {
            while (column < MOST_COLUMNS && free[column] > row) {
                column++;
            }
            if (column == MOST_COLUMNS) {
                break;
            }
            var rows = Math.clamp(span(element, ROW_SPAN), 1, MOST_ROWS);
            var columns = elements.size() == 1 && column == 0
                    ? MOST_COLUMNS
                    : Math.clamp(span(element, COL_SPAN), 1, MOST_COLUMNS - column);
            cells.add(new Cell(table, row, column, rows, columns));
            for (var end = column + columns; column < end; column++) {
                free[column] = row + rows;
            }
        }
        row++;
        return cells;
    }

    private static int span(COSDictionary element, COSName name) {
        var attributes = element.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray several) {
            for (var i = 0; i < Math.min(several.size(), 16); i++) {
                var span = span(several.getObject(i), name);
                if (span > 0) {
                    return span;
                }
            }
            return 1;
        }
        return span(attributes, name);
    }

    private static int span(COSBase attributes, COSName name) {
        return attributes instanceof COSDictionary known ? known.getInt(name, 0) : 0;
    }
}
