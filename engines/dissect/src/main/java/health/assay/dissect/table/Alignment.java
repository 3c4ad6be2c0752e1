package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out whether cells begin at the top of their rows, stand in the middle or rest on the bottom, from cells
/// shorter than their rows.
final class Alignment {

    private static final int FEWEST = 2;

    private int atTop;
    private int inMiddle;
    private int atBottom;
    private @Nullable Alignment whole;

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

    /// Takes note of where the only first cell stands in a stretch of lines, which then is one row however much white is
    /// in it.
    <K extends Enum<K>> void weighWhole(List<Line> stretch, Bands<K> bands) {
        var runs = bands.runs(stretch, bands.columns().getFirst());
        if (runs.size() == 1) {
            whole().weigh(
                    runs.getFirst(),
                    stretch.getFirst().baseline(),
                    stretch.getLast().baseline(),
                    bands.pitch(stretch.getFirst()));
        }
    }

    private Alignment whole() {
        if (whole == null) {
            whole = new Alignment();
        }
        return whole;
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

    /// Whole rows say more than parts of rows do.
    private boolean isWholeKnown() {
        return whole != null && whole.isKnown();
    }

    boolean isKnown() {
        return isWholeKnown() || Math.max(atTop, Math.max(inMiddle, atBottom)) >= FEWEST;
    }

    boolean isMiddle() {
        return whole != null && isWholeKnown() ? whole.isMiddle() : inMiddle >= FEWEST && inMiddle > atTop && inMiddle >= atBottom;
    }

    boolean isBottom() {
        return whole != null && isWholeKnown() ? whole.isBottom() : atBottom >= FEWEST && atBottom > atTop && atBottom > inMiddle;
    }
}
