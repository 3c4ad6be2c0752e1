package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.List;

/// Tells the lines that reach across a table's columns from those that stand in its cells.
final class Across<K extends Enum<K>> {

    private static final double TOUCHING = 0.42;
    private static final double LARGER = 1.08;

    private final List<Column<K>> columns;
    private final Header<K> header;
    private final double left;
    private final Ruling ruling;
    private final ColumnNames<K> names;

    Across(List<Column<K>> columns, Header<K> header, double left, Ruling ruling, ColumnNames<K> names) {
        this.columns = columns;
        this.header = header;
        this.left = left;
        this.ruling = ruling;
        this.names = names;
    }

    boolean is(Line line) {
        if (isOnePhrase(line) && isBanner(line)) {
            return true;
        }
        if (isHeading(line) || (line.left() < left - 12 && columns.size() > 2)) {
            return true;
        }
        var touching = 0;
        for (var column : columns.subList(1, columns.size())) {
            if (ruling.isUpright(line, column.left())) {
                continue;
            }
            Word before = null;
            for (var word : line.words()) {
                if (word.left() < column.left() - 1.5 && word.right() > column.left() + 2) {
                    return true;
                }
                if (before != null && touches(before, word, column)) {
                    touching++;
                }
                before = word;
            }
        }
        return touching >= 2;
    }

    /// Words on both sides of a column's edge that follow each other like words of one sentence.
    private static boolean touches(Word before, Word word, Column<?> column) {
        return word.left() >= column.left() - 1.5
                && before.left() < column.left()
                && word.left() - before.right() < TOUCHING * word.size();
    }

    /// Words that name what follows, or bold words past a column's edge; in the middle of the table they are both.
    private boolean isBanner(Line line) {
        var bold = line.isBold() && line.words().size() > 2;
        var named = names.isBanner(line.text());
        return runsOn(line) ? bold || named : bold && named;
    }

    private static boolean isOnePhrase(Line line) {
        var words = line.words();
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i).left() - words.get(i - 1).right()
                    > Family.WIDE_GAP * words.get(i).size()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line goes on past a column's edge, as words of one sentence do.
    private boolean runsOn(Line line) {
        return columns.subList(1, columns.size()).stream()
                .anyMatch(column -> line.left() < column.left() - 1.5 && line.right() > column.left() + 2);
    }

    /// Words set larger than the table's heads, or bold where its text is not, are a heading.
    private boolean isHeading(Line line) {
        return line.isBold() && line.size() > LARGER * header.lines().getFirst().size();
    }

    /// The further lines of a heading or banner look like its first.
    boolean goesOn(Line above, Line line) {
        if (above.page() != line.page()
                || above.gapTo(line) > 1.48 * Math.max(above.size(), line.size())
                || ruling.isRuledOff(above, line)) {
            return false;
        }
        var setAlike = line.isBold() == above.isBold()
                && Math.abs(line.size() - above.size()) < 0.3
                && Math.abs(line.left() - above.left()) < 2;
        return setAlike || columns.size() < 2 || line.right() < columns.get(1).left();
    }
}
