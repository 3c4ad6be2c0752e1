package health.assay.bench.corpus.page;

import java.util.ArrayList;
import java.util.List;

/// The pages so far, and where on the last of them the next thing goes.
final class Pages {

    private final Look look;
    private final Placement placement;
    private final List<Canvas> canvases = new ArrayList<>();
    private Sheet sheet;
    private int printed;
    private double y;
    private int block;

    Pages(Look look, Sheet sheet, Placement placement) {
        this.look = look;
        this.sheet = sheet;
        this.placement = placement;
        next();
    }

    List<Canvas> all() {
        return canvases;
    }

    Canvas last() {
        return canvases.getLast();
    }

    void next() {
        printed++;
        canvases.add(new Canvas(sheet, canvases.size() + 1, printed));
        y = top();
    }

    void next(Sheet other) {
        sheet = other;
        next();
    }

    void renumber(int first) {
        printed = first;
        var page = canvases.removeLast();
        canvases.add(new Canvas(page.sheet(), page.number(), first, page.inks()));
    }

    double y() {
        return y;
    }

    void down(double points) {
        y += points;
    }

    boolean untouched() {
        return y == top();
    }

    double top() {
        return look.margin();
    }

    double left() {
        return look.margin();
    }

    double width() {
        return sheet.width() - 2 * look.margin();
    }

    double room() {
        return sheet.height() - look.margin() - y;
    }

    void nextBlock() {
        block++;
    }

    /// Writes lines from a height on, and remembers the page of every keyed word.
    void write(List<Line> lines, double x, double from, int column) {
        var at = from;
        for (var line : lines) {
            last().add(new Ink.Writing(line, x, at + line.baseline(), block, column));
            at += line.total();
            line.words().forEach(this::note);
        }
    }

    private void note(Word word) {
        var key = word.key();
        if (key != null) {
            placement.note(key, last().number());
        }
    }

    void notePrinted(String heading) {
        placement.notePrinted(heading, Integer.toString(last().printed()));
    }
}
