package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.List;

/// Finds the white gutter that words leave between two columns.
final class Gutter {

    private Gutter() {}

    /// The widest strip between the heads' left edges that the fewest words cross; the boundary is at its right end.
    static double between(double left, double right, List<Line> body) {
        var to = right + 2;
        var width = (int) Math.ceil(to - left);
        if (width <= 1) {
            return right - 1;
        }
        return left + rightEndOfWidest(crossings(left, width, body)) - 0.5;
    }

    private static int[] crossings(double from, int width, List<Line> body) {
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
        return crossings;
    }

    private static int rightEndOfWidest(int[] crossings) {
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
