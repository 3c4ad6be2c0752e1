package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rules drawn in a table, and whether it is they that part its rows.
final class Ruling {

    private static final double SLACK = 2.5;
    private static final double WIDEST_PITCH = 1.48;

    private final List<Page> pages;
    private final double pitch;
    private final Map<Integer, List<Rule>> levels = new HashMap<>();
    private final Map<Integer, List<Rule>> uprights = new HashMap<>();
    private final Alignment alignment;
    private int firstLines;
    private int firstLinesWithout;
    private int starts;
    private int ruledStarts;

    /// The `pitch` is the distance between baselines within a cell, or 0 where it is not known.
    Ruling(List<Page> pages, double pitch, Alignment alignment) {
        this.pages = pages;
        this.pitch = pitch;
        this.alignment = alignment;
    }

    /// Takes note of a first cell that begins below another, and of whether a rule runs between them.
    void weigh(Line above, Line below) {
        if (isWhite(above, below)) {
            starts++;
            ruledStarts += isRuledOff(above, below) ? 1 : 0;
        }
    }

    /// Takes note of the last line of rows, and of whether a rule closes them.
    void weighEnd(Line last) {
        starts++;
        ruledStarts += isClosed(last) ? 1 : 0;
    }

    private boolean isClosed(Line last) {
        var middle = (last.left() + last.right()) / 2;
        return levels(last.page()).stream()
                .anyMatch(rule -> rule.left() < middle
                        && rule.right() > middle
                        && rule.y() > last.baseline()
                        && rule.y() < last.baseline() + 2 * last.size());
    }

    /// Takes note of a table's first line in cells: a first cell that is missing there stands lower, in the middle.
    void weighFirst(boolean hasFirstCell) {
        firstLines++;
        firstLinesWithout += hasFirstCell ? 0 : 1;
    }

    /// True where cells rest on the bottom of their rows.
    boolean restsCells() {
        return alignment.isBottom();
    }

    Alignment alignment() {
        return alignment;
    }

    /// The distance between baselines within a cell, or 0 where it is not known.
    double pitch() {
        return pitch;
    }

    /// True where a first cell may stand anywhere in its row.
    boolean centersCells() {
        return alignment.isKnown()
                ? alignment.isMiddle() || alignment.isBottom()
                : firstLinesWithout > 0 && firstLinesWithout >= 0.4 * firstLines;
    }

    /// True where rules part the rows: then white space alone does not.
    boolean partsRows() {
        return ruledStarts >= 2 && ruledStarts >= 0.6 * starts;
    }

    /// Whether two lines stand further apart than the lines within a cell do.
    boolean isWhite(Line above, Line below) {
        var size = Math.max(above.size(), below.size());
        var within = pitch == 0 ? WIDEST_PITCH * size : Math.max(1.12 * pitch, pitch + 0.17 * size);
        return above.gapTo(below) > Math.min(WIDEST_PITCH * size, within);
    }

    boolean isRuledOff(Line above, Line below) {
        return levels(above.page()).stream()
                .anyMatch(rule -> rule.y() > above.baseline() - 0.1 * above.size()
                        && rule.y() < below.baseline() - 0.45 * below.size());
    }

    /// The lowest level rule over a spot, which is where the cell around the spot begins.
    double topOfCell(int page, double x, double baseline, double size) {
        var top = 0.0;
        for (var rule : levels(page)) {
            if (rule.left() <= x && rule.right() >= x && rule.y() < baseline - 0.3 * size) {
                top = Math.max(top, rule.y());
            }
        }
        return top;
    }

    /// Whether an upright rule stands at a column's edge beside a line.
    boolean isUpright(Line line, double x) {
        var middle = line.baseline() - 0.3 * line.size();
        for (var rule : uprights(line.page())) {
            if (rule.top() <= middle && rule.bottom() >= middle && Math.abs(rule.x() - x) < SLACK) {
                return true;
            }
        }
        return false;
    }

    private List<Rule> levels(int page) {
        return levels.computeIfAbsent(page, number -> rules(number, true));
    }

    private List<Rule> uprights(int page) {
        return uprights.computeIfAbsent(page, number -> rules(number, false));
    }

    private List<Rule> rules(int page, boolean level) {
        return pages.get(page - 1).rules().stream()
                .filter(rule -> rule.isLevel() == level)
                .toList();
    }
}
