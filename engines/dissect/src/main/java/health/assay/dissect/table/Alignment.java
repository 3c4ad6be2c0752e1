package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.List;

/// Finds out whether cells begin at the top of their rows, stand in the middle or rest on the bottom, from cells
/// shorter than their rows.
final class Alignment {

    private static final int FEWEST = 2;

    private int atTop;
    private int inMiddle;
    private int atBottom;

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
                weigh(runs.getFirst(), top, bottom, pitch);
            }
        }
    }

    private void weigh(Bands.Run run, double top, double bottom, double pitch) {
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

    boolean isKnown() {
        return Math.max(atTop, Math.max(inMiddle, atBottom)) >= FEWEST;
    }

    boolean isMiddle() {
        return inMiddle >= FEWEST && inMiddle > atTop && inMiddle >= atBottom;
    }

    boolean isBottom() {
        return atBottom >= FEWEST && atBottom > atTop && atBottom > inMiddle;
    }
}
