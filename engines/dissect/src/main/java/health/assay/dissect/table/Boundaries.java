package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Finds where one column ends and the next begins: at an upright rule, else in the white gutter that the words leave.
final class Boundaries {

    private Boundaries() {}

    static <K extends Enum<K>> List<Column<K>> columns(Header<K> header, List<Page> headerPages, List<Line> body) {
        var titles = header.titles();
        var bounds = new ArrayList<Double>();
        for (var i = 0; i + 1 < titles.size(); i++) {
            bounds.add(between(titles.get(i), titles.get(i + 1), header, headerPages, body));
        }
        var columns = new ArrayList<Column<K>>();
        for (var i = 0; i < titles.size(); i++) {
            var left = i == 0 ? Double.NEGATIVE_INFINITY : bounds.get(i - 1);
            var right = i == bounds.size() ? Double.POSITIVE_INFINITY : bounds.get(i);
            columns.add(new Column<>(titles.get(i).kind(), titles.get(i).text(), left, right));
        }
        return columns;
    }

    private static <K extends Enum<K>> double between(
            Header.Title<K> left, Header.Title<K> right, Header<K> header, List<Page> pages, List<Line> body) {
        var page = pages.get(header.page() - 1);
        var ruled = page.rules().stream()
                .filter(rule -> !rule.isLevel()
                        && rule.top() < header.bottom()
                        && rule.bottom() > header.top()
                        && rule.x() > left.box().left() + 2
                        && rule.x() < right.box().left() + 1)
                .mapToDouble(rule -> rule.x())
                .max();
        if (ruled.isPresent()) {
            return ruled.getAsDouble();
        }
        return gutter(left.box().left(), right.box().left() + 2, right.box().left(), body);
    }

    /// The widest strip between `from` and `to` that the fewest words cross; the boundary is at its right edge.
    private static double gutter(double from, double to, double fallback, List<Line> body) {
        var width = (int) Math.ceil(to - from);
        if (width <= 1) {
            return fallback - 1;
        }
        var crossings = new int[width];
        for (var line : body) {
            for (var word : line.words()) {
                var first = Math.max(0, (int) Math.floor(word.left() - from));
                var last = Math.min(width - 1, (int) Math.ceil(word.right() - from) - 1);
                for (var x = first; x <= last; x++) {
                    crossings[x]++;
                }
            }
        }
        return from + rightEdgeOfWidestStrip(crossings) - 0.5;
    }

    private static int rightEdgeOfWidestStrip(int[] crossings) {
        var fewest = Integer.MAX_VALUE;
        for (var count : crossings) {
            fewest = Math.min(fewest, count);
        }
        var best = crossings.length;
        var bestLength = 0;
        var length = 0;
        for (var x = 0; x < crossings.length; x++) {
            length = crossings[x] <= fewest ? length + 1 : 0;
            if (length >= bestLength && length > 0) {
                bestLength = length;
                best = x + 1;
            }
        }
        return best;
    }
}
