package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the white gutter that words leave between two columns.
final class Gutter {

    private static final double WIDEST_INDENT = 1.6;
    private static final Pattern MARK = Pattern.compile("\\(?(\\d{1,2}|[a-z])[.)]");

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
            var words = line.words();
            for (var i = 0; i < words.size(); i++) {
                var first = Math.max(0, (int) Math.floor(words.get(i).left() - from));
                var last = Math.min(width - 1, (int) Math.ceil(right(words, i, from) - from) - 1);
                for (var x = first; x <= last; x++) {
                    crossings[x]++;
                }
            }
        }
        return crossings;
    }

    /// Where a word ends; the mark of a list's item, with the white space up to the item.
    private static double right(List<Word> words, int index, double from) {
        var word = words.get(index);
        if (index + 1 < words.size() && word.left() > from + 3 && isMark(word)) {
            var next = words.get(index + 1).left();
            return next - word.right() < WIDEST_INDENT * word.size() ? next : word.right();
        }
        return word.right();
    }

    private static boolean isMark(Word word) {
        return word.isBullet() || MARK.matcher(word.text()).matches();
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
