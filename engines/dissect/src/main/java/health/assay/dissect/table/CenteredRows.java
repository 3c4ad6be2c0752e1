package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Parts rows whose cells stand in the middle: a row reaches as far below the middle of its shortest cell as above it.
/// White space within a cell then parts nothing, and rows that touch are parted all the same.
final class CenteredRows<K extends Enum<K>> {

    private static final double SELDOM_BLANK = 0.4;
    private static final double MOSTLY = 0.8;

    private final Bands<K> bands;
    private final boolean resting;

    /// Cells that are `resting` end where their row ends.
    CenteredRows(Bands<K> bands, boolean resting) {
        this.bands = bands;
        this.resting = resting;
    }

    /// The lines with which rows begin.
    Set<Line> starts(List<List<Line>> stretches) {
        var anchor = anchor(stretches);
        var starts = new HashSet<Line>();
        for (var stretch : stretches) {
            starts.addAll(starts(stretch, anchor));
        }
        return starts;
    }

    /// The column with the fewest lines among those that are seldom blank: there, neighbors hardly ever touch.
    private @Nullable Column<K> anchor(List<List<Line>> stretches) {
        if (isNumbered(stretches)) {
            return bands.columns().getFirst();
        }
        var all = stretches.stream()
                .flatMap(stretch -> bands.of(stretch).stream())
                .toList();
        var most = bands.columns().stream()
                .mapToLong(column -> filled(all, column))
                .max()
                .orElse(0);
        Column<K> best = null;
        var fewest = Long.MAX_VALUE;
        for (var column : bands.columns()) {
            var lines = lines(stretches, column);
            if (filled(all, column) >= SELDOM_BLANK * most && lines < fewest) {
                fewest = lines;
                best = column;
            }
        }
        return best;
    }

    /// Whether the first column holds the numbers of the rows.
    private boolean isNumbered(List<List<Line>> stretches) {
        var cells = stretches.stream()
                .flatMap(stretch -> bands.runs(stretch, bands.columns().getFirst()).stream())
                .toList();
        var numbers = cells.stream().filter(cell -> Numbers.isOne(cell.last())).count();
        return numbers >= Math.max(1, MOSTLY * cells.size());
    }

    private long filled(List<List<Line>> all, Column<K> column) {
        return all.stream().filter(band -> !bands.runs(band, column).isEmpty()).count();
    }

    private long lines(List<List<Line>> stretches, Column<K> column) {
        return stretches.stream()
                .flatMap(stretch -> bands.runs(stretch, column).stream())
                .mapToLong(Bands.Run::lines)
                .sum();
    }

    private Set<Line> starts(List<Line> stretch, @Nullable Column<K> anchor) {
        var whites = new ArrayList<Integer>();
        var index = 0;
        for (var band : bands.of(stretch)) {
            whites.add(index);
            index += band.size();
        }
        var starts = new HashSet<Line>();
        var from = 0;
        if (anchor != null) {
            var anchors = bands.runs(stretch, anchor);
            for (var i = 0; i < anchors.size(); i++) {
                var limit = i + 1 < anchors.size() ? anchors.get(i + 1).top() : Double.MAX_VALUE;
                var row = row(stretch, from, anchors.get(i), limit, whites);
                if (row != null) {
                    addWhites(starts, stretch, whites, from, row.first());
                    starts.add(stretch.get(row.first()));
                    from = row.last() + 1;
                }
            }
        }
        if (from < stretch.size()) {
            addWhites(starts, stretch, whites, from, stretch.size());
            starts.add(stretch.get(from));
        }
        return starts;
    }

    private static void addWhites(Set<Line> starts, List<Line> stretch, List<Integer> whites, int from, int to) {
        for (var white : whites) {
            if (white >= from && white < to) {
                starts.add(stretch.get(white));
            }
        }
    }

    /// The first and the last line of a row.
    private record Extent(int first, int last) {}

    /// The row around a cell: the tallest that is as high below as above; rather one that ends at white space.
    private @Nullable Extent row(List<Line> stretch, int from, Bands.Run anchor, double limit, List<Integer> whites) {
        Extent touching = null;
        for (var first = from; first < stretch.size(); first++) {
            if (stretch.get(first).baseline() > anchor.top() + 0.1) {
                break;
            }
            if (first != from && !whites.contains(first)) {
                continue;
            }
            var last = mirrored(stretch, first, anchor, limit);
            if (last < 0) {
                continue;
            }
            var extent = new Extent(first, last);
            if (last + 1 == stretch.size() || whites.contains(last + 1)) {
                return extent;
            }
            touching = touching == null ? extent : touching;
        }
        return touching;
    }

    private int mirrored(List<Line> stretch, int first, Bands.Run anchor, double limit) {
        var pitch = bands.pitch(stretch.get(first));
        var bottom = resting
                ? anchor.bottom()
                : 2 * anchor.center() - stretch.get(first).baseline();
        var last = first;
        while (last + 1 < stretch.size() && stretch.get(last + 1).baseline() < bottom + 0.4 * pitch) {
            last++;
        }
        var end = stretch.get(last).baseline();
        return end < limit - 0.1 && end > bottom - 0.4 * pitch ? last : -1;
    }
}
