package health.assay.dissect.compare;

import java.util.ArrayList;
import java.util.List;

/// Finds the words two wordings share in order, and so what was dropped and added between them.
final class Rewording {

    /// Beyond this many cells the differing middle is shown as replaced as a whole.
    private static final long MOST_CELLS = 4_000_000;

    private final Wording before;
    private final Wording after;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private Rewording(Wording before, Wording after) {
        this.before = before;
        this.after = after;
    }

    static List<Piece> of(Wording before, Wording after) {
        return new Rewording(before, after).pieces();
    }

    private List<Piece> pieces() {
        var old = before.keys();
        var now = after.keys();
        var head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            keep(head++);
        }
        var tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        middle(head, old.size() - tail, now.size() - tail);
        for (var index = now.size() - tail; index < now.size(); index++) {
            keep(index);
        }
        closeChanges();
        closeKept();
        return List.copyOf(pieces);
    }

    private void middle(int from, int oldEnd, int newEnd) {
        var rows = oldEnd - from;
        var columns = newEnd - from;
        var shared = (long) rows * columns > MOST_CELLS ? new int[1][1] : shared(from, rows, columns);
        var row = 0;
        var column = 0;
        while (row < rows || column < columns) {
            var isBoth = row < rows && column < columns && shared.length > rows;
            if (isBoth && isSame(from + row, from + column)) {
                keep(from + column);
                row++;
                column++;
            } else if (row < rows
                    && (column >= columns || !isBoth || shared[row + 1][column] >= shared[row][column + 1])) {
                drop(from + row++);
            } else {
                add(from + column++);
            }
        }
    }

    /// The length of the longest shared run of words, from each pair of places to the end.
    private int[][] shared(int from, int rows, int columns) {
        var shared = new int[rows + 1][columns + 1];
        for (var row = rows - 1; row >= 0; row--) {
            for (var column = columns - 1; column >= 0; column--) {
                shared[row][column] = isSame(from + row, from + column)
                        ? shared[row + 1][column + 1] + 1
                        : Math.max(shared[row + 1][column], shared[row][column + 1]);
            }
        }
        return shared;
    }

    private boolean isSame(int old, int now) {
        return before.keys().get(old).equals(after.keys().get(now));
    }

    private void keep(int now) {
        closeChanges();
        kept.add(after.printed().get(now));
    }

    private void drop(int old) {
        closeKept();
        dropped.add(before.printed().get(old));
    }

    private void add(int now) {
        closeKept();
        added.add(after.printed().get(now));
    }

    private void closeKept() {
        if (!kept.isEmpty()) {
            pieces.add(new Piece.Kept(String.join(" ", kept)));
            kept.clear();
        }
    }

    private void closeChanges() {
        if (!dropped.isEmpty()) {
            pieces.add(new Piece.Dropped(String.join(" ", dropped)));
            dropped.clear();
        }
        if (!added.isEmpty()) {
            pieces.add(new Piece.Added(String.join(" ", added)));
            added.clear();
        }
    }
}
