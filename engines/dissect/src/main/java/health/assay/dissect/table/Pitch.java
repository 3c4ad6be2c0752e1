package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures how far apart the lines within the cells of tables stand: the distance most often seen.
final class Pitch {

    private static final int FEWEST = 12;

    private Pitch() {}

    /// The pitch in points, or 0 where there are too few lines to tell.
    static <K extends Enum<K>> double of(List<Draft<K>> tables) {
        var counts = new HashMap<Long, Integer>();
        for (var table : tables) {
            Line above = null;
            for (var line : table.body()) {
                if (above != null && above.page() == line.page()) {
                    var gap = above.gapTo(line);
                    if (gap > 0.85 * line.size() && gap < 1.6 * line.size()) {
                        counts.merge(Math.round(gap * 4), 1, Integer::sum);
                    }
                }
                above = line;
            }
        }
        return counts.values().stream().mapToInt(Integer::intValue).sum() < FEWEST ? 0 : most(counts) / 4.0;
    }

    private static long most(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
