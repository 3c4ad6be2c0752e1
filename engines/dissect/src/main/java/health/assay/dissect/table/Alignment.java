package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.List;

/// Finds out whether cells begin at the top of their rows, stand in the middle or rest on the bottom, from cells
/// shorter than their rows.
final class Alignment {

    private static final int FEWEST = 2;
    private static final double MOSTLY = 0.7;

    private final Votes ofRows = new Votes();
    private final Votes ofParts = new Votes();

    /// What the rows of all tables show; those of one are often too few to tell.
    private final Votes ofAll;

    Alignment(Votes ofAll) {
        this.ofAll = ofAll;
    }

    /// How many short cells stand where.
    static final class Votes {

        private int atTop;
        private int inMiddle;
        private int atBottom;

        private void add(Bands.Run run, double top, double bottom, double pitch) {
            if (bottom - top - (run.bottom() - run.top()) < 0.8 * pitch) {
                return;
            }
            if (run.top() - top < 0.2 * pitch) {
                atTop++;
            } else if (Math.abs(run.center() - (top + bottom) / 2) < 0.3 * pitch) {
                inMiddle++;
            } else if (bottom - run.bottom() < 0.2 * pitch) {
                atBottom++;
            }
        }

        private boolean areEnough() {
            return most() >= FEWEST;
        }

        /// Whether hardly a cell stands elsewhere than the others; rows cut by the page's end do.
        private boolean areClear() {
            return areEnough() && most() >= MOSTLY * (atTop + inMiddle + atBottom);
        }

        private int most() {
            return Math.max(atTop, Math.max(inMiddle, atBottom));
        }
    }

    /// Takes note of where the only first cell stands in a stretch of lines, which then is one row however much white
    /// is
    /// in it.
    <K extends Enum<K>> void weighRow(List<Line> stretch, Bands<K> bands) {
        var runs = bands.runs(stretch, bands.columns().getFirst());
        if (runs.size() == 1) {
            var pitch = bands.pitch(stretch.getFirst());
            var top = stretch.getFirst().baseline();
            var bottom = stretch.getLast().baseline();
            ofRows.add(runs.getFirst(), top, bottom, pitch);
            ofAll.add(runs.getFirst(), top, bottom, pitch);
        }
    }

    /// Takes note of where the short cells of a band stand.
    <K extends Enum<K>> void weigh(List<Line> band, Bands<K> bands) {
        var pitch = bands.pitch(band.getFirst());
        var top = band.getFirst().baseline();
        var bottom = band.getLast().baseline();
        if (bottom - top < 0.8 * pitch) {
            return;
        }
        for (var column : bands.columns()) {
            var runs = bands.runs(band, column);
            if (runs.size() == 1) {
                ofParts.add(runs.getFirst(), top, bottom, pitch);
            }
        }
    }

    /// Rows say more than the parts that white space makes of them.
    private Votes votes() {
        if (ofRows.areClear()) {
            return ofRows;
        }
        return ofAll.areClear() ? ofAll : ofParts;
    }

    boolean isKnown() {
        return votes().areEnough();
    }

    boolean isMiddle() {
        var votes = votes();
        return votes.inMiddle >= FEWEST && votes.inMiddle > votes.atTop && votes.inMiddle >= votes.atBottom;
    }

    boolean isBottom() {
        var votes = votes();
        return votes.atBottom >= FEWEST && votes.atBottom > votes.atTop && votes.atBottom > votes.inMiddle;
    }
}
