package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Word;
import health.assay.dissect.tag.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds a tagged table against where its words stand. Tags are believed only where nothing on the page speaks against
/// them.
final class TagCheck {

    private static final double STRAY_SHARE = 0.02;
    private static final double TOUCHING = 0.4;
    private static final double TOUCHING_SHARE = 0.2;
    private static final double CUT_SHARE = 0.25;
    private static final double WHOLE_WIDTH = 0.9;

    private final TaggedTable table;
    private final List<Page> pages;

    TagCheck(TaggedTable table, List<Page> pages) {
        this.table = table;
        this.pages = pages;
    }

    boolean isPassed() {
        return table.lefts().size() > 1
                && areRowsInOrder()
                && areColumnsInOrder()
                && !isTouching()
                && isWhole()
                && !cutsSentences();
    }

    /// Rows follow each other down the pages, and no line stands in two of them. Heads may recur at the top of a page.
    private boolean areRowsInOrder() {
        var row = -1;
        Line above = null;
        var rows = new HashSet<Integer>();
        for (var line : table.lines()) {
            var next = table.row(line, row);
            var recurs = next == 0 && row > 0 && (above == null || above.page() != line.page());
            if (recurs) {
                continue;
            }
            if (next < row || !reaches(line, next) || (next == row && isCut(above, line))) {
                return false;
            }
            rows.add(next);
            row = next;
            above = line;
        }
        return rows.size() > 1;
    }

    private boolean reaches(Line line, int row) {
        return line.words().stream().map(table::cell).allMatch(cell -> cell == null || cell.reaches(row));
    }

    /// Whether rules run between two lines all across the table, as none do within a row.
    private boolean isCut(@Nullable Line above, Line below) {
        if (above == null || above.page() != below.page()) {
            return false;
        }
        var left = table.lefts().firstEntry().getValue();
        var right = table.lines().stream().mapToDouble(Line::right).max().orElseThrow();
        var ruled = new HashMap<Long, Double>();
        for (var rule : pages.get(below.page() - 1).rules()) {
            if (rule.isLevel()
                    && rule.y() > above.baseline()
                    && rule.y() < below.baseline() - 0.45 * below.size()
                    && rule.right() > left
                    && rule.left() < right) {
                ruled.merge(Math.round(rule.left() / 4), rule.length(), Math::max);
            }
        }
        return ruled.values().stream().mapToDouble(Double::doubleValue).sum() > WHOLE_WIDTH * (right - left);
    }

    /// Words of one column all begin before those of the next.
    private boolean areColumnsInOrder() {
        var lasts = new HashMap<Integer, Double>();
        for (var line : table.lines()) {
            for (var word : line.words()) {
                var cell = table.cell(word);
                if (cell != null && cell.columns() == 1) {
                    lasts.merge(cell.column(), word.left(), Math::max);
                }
            }
        }
        var before = Double.NEGATIVE_INFINITY;
        for (var column : table.lefts().entrySet()) {
            if (column.getValue() <= before) {
                return false;
            }
            before = lasts.getOrDefault(column.getKey(), before);
        }
        return true;
    }

    /// Whether cells follow each other as closely as words of a sentence.
    private boolean isTouching() {
        var pairs = 0;
        var touching = 0;
        for (var line : table.lines()) {
            Word before = null;
            for (var word : line.words()) {
                if (before != null && !same(table.cell(before), table.cell(word))) {
                    pairs++;
                    touching += word.left() - before.right() < TOUCHING * word.size() ? 1 : 0;
                }
                before = word;
            }
        }
        return touching > TOUCHING_SHARE * pairs;
    }

    private static boolean same(@Nullable Cell one, @Nullable Cell other) {
        return one == null || other == null || one.equals(other);
    }

    /// Hardly a word stands within the table that the tags leave out.
    private boolean isWhole() {
        var strays = 0;
        var all = 0;
        for (var page : new HashSet<>(table.lines().stream().map(Line::page).toList())) {
            var lines = pages.get(page - 1).lines();
            var first = 0;
            var last = lines.size() - 1;
            while (!table.holds(lines.get(first))) {
                first++;
            }
            while (!table.holds(lines.get(last))) {
                last--;
            }
            for (var line : lines.subList(first, last + 1)) {
                for (var word : line.words()) {
                    all++;
                    strays += table.cell(word) == null && !word.isBullet() ? 1 : 0;
                }
            }
        }
        return strays <= STRAY_SHARE * all;
    }

    /// Whether rows end in the middle of sentences that the next ones go on with, as lines do that were taken for rows.
    private boolean cutsSentences() {
        var firsts = new HashMap<Cell, Word>();
        var lasts = new HashMap<Cell, Word>();
        var at = new HashMap<List<Integer>, Cell>();
        for (var line : table.lines()) {
            for (var word : line.words()) {
                var cell = table.cell(word);
                if (cell != null) {
                    firsts.putIfAbsent(cell, word);
                    lasts.put(cell, word);
                    at.put(List.of(cell.row(), cell.column()), cell);
                }
            }
        }
        var cuts = firsts.entrySet().stream()
                .filter(cell -> Character.isLowerCase(cell.getValue().text().charAt(0)))
                .filter(cell -> isOpen(above(cell.getKey(), at), lasts))
                .count();
        return cuts > 3 && cuts > CUT_SHARE * firsts.size();
    }

    private static @Nullable Cell above(Cell cell, Map<List<Integer>, Cell> at) {
        return at.get(List.of(cell.row() - 1, cell.column()));
    }

    private static boolean isOpen(@Nullable Cell cell, Map<Cell, Word> lasts) {
        var last = cell == null ? null : lasts.get(cell);
        if (last == null) {
            return false;
        }
        var text = last.text();
        return ".:;!?)”\"".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
