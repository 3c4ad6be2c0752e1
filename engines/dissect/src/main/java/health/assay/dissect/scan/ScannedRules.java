package health.assay.dissect.scan;

import health.assay.dissect.page.Rule;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Finds the rules in the picture of a page: runs of ink far longer than any letter.
final class ScannedRules {

    private static final int DARK = 140;
    private static final double SHORTEST_LEVEL = 45;
    private static final double SHORTEST_UPRIGHT = 20;
    private static final int GAP = 3;

    private ScannedRules() {}

    static List<Rule> in(BufferedImage image, int dpi) {
        var scale = 72.0 / dpi;
        var rules = new ArrayList<Rule>();
        for (var run : runs(image, true, (int) (SHORTEST_LEVEL / scale))) {
            rules.add(new Rule(run[1] * scale, run[0] * scale, run[2] * scale, run[0] * scale));
        }
        for (var run : runs(image, false, (int) (SHORTEST_UPRIGHT / scale))) {
            rules.add(new Rule(run[0] * scale, run[1] * scale, run[0] * scale, run[2] * scale));
        }
        return rules;
    }

    /// Long runs along rows or columns of pixels: position, start, end; neighboring runs of one stroke kept once.
    private static List<int[]> runs(BufferedImage image, boolean level, int shortest) {
        var raster = image.getRaster();
        var lanes = level ? image.getHeight() : image.getWidth();
        var length = level ? image.getWidth() : image.getHeight();
        var runs = new ArrayList<int[]>();
        for (var lane = 0; lane < lanes; lane++) {
            var start = -1;
            var lastDark = -1;
            for (var at = 0; at <= length; at++) {
                var dark =
                        at < length && (level ? raster.getSample(at, lane, 0) : raster.getSample(lane, at, 0)) < DARK;
                if (dark) {
                    start = start < 0 ? at : start;
                    lastDark = at;
                } else if (start >= 0 && at - lastDark > GAP) {
                    if (lastDark - start >= shortest) {
                        keep(runs, new int[] {lane, start, lastDark});
                    }
                    start = -1;
                }
            }
        }
        return runs;
    }

    private static void keep(List<int[]> runs, int[] run) {
        for (var known : runs.reversed()) {
            if (run[0] - known[0] > 6) {
                break;
            }
            if (known[1] < run[2] && run[1] < known[2]) {
                known[1] = Math.min(known[1], run[1]);
                known[2] = Math.max(known[2], run[2]);
                return;
            }
        }
        runs.add(run);
    }
}
