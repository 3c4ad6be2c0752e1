package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.List;

/// Parts lines into bands that white space or rules set off, and a band's words into the runs they make in a column.
final class Bands<K extends Enum<K>> {

    private static final double WIDEST_WITHIN = 1.15;

    private final List<Column<K>> columns;
    private final Ruling ruling;

    Bands(List<Column<K>> columns, Ruling ruling) {
        this.columns = columns;
        this.ruling = ruling;
    }

    /// Lines of one cell that follow each other closely, by the baselines of the first and the last.
    record Run(double top, double bottom, int lines, String last) {

        double center() {
            return (top + bottom) / 2;
        }
    }

    List<List<Line>> of(List<Line> stretch) {
        var bands = new ArrayList<List<Line>>();
        Line above = null;
        for (var line : stretch) {
            if (above == null || ruling.isWhite(above, line) || ruling.isRuledOff(above, line)) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(line);
            above = line;
        }
        return bands;
    }

    List<Run> runs(List<Line> band, Column<K> column) {
        var runs = new ArrayList<Run>();
        for (var line : band) {
            var words = words(line, column);
            if (words.isEmpty()) {
                continue;
            }
            var baseline = words.getFirst().baseline();
            var text = Numbers.text(words);
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && baseline - last.bottom() <= WIDEST_WITHIN * pitch(line)
                    && !Numbers.areAlike(last.last(), text)) {
                runs.set(runs.size() - 1, new Run(last.top(), baseline, last.lines() + 1, text));
            } else {
                runs.add(new Run(baseline, baseline, 1, text));
            }
        }
        return runs;
    }

    double pitch(Line line) {
        return ruling.pitch() > 0 ? ruling.pitch() : 1.2 * line.size();
    }

    private static List<Word> words(Line line, Column<?> column) {
        return line.words().stream()
                .filter(word -> column.holds(Math.min(word.left() + 1.5, word.right())))
                .toList();
    }

    List<Column<K>> columns() {
        return columns;
    }
}
