package health.assay.dissect.prose.text;

import health.assay.dissect.page.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is usual among lines: their type size and their distance.
public final class Sizes {

    /// In twentieths of the type size: what lies above is double-spaced, or not within a paragraph.
    private static final long SINGLE_SPACED = 33;

    private Sizes() {}

    /// The size that most characters have, to a tenth of a point.
    public static double usual(List<Line> lines) {
        var characters = new HashMap<Long, Integer>();
        for (var line : lines) {
            var length =
                    line.words().stream().mapToInt(word -> word.text().length()).sum();
            characters.merge(Math.round(line.size() * 10), line.isBold() ? length / 3 : length, Integer::sum);
        }
        return mostFrequent(characters) / 10.0;
    }

    /// The distance of baselines within a paragraph, as a multiple of the type size.
    static double pitch(List<Line> lines) {
        var gaps = new HashMap<Long, Integer>();
        for (var index = 1; index < lines.size(); index++) {
            var line = lines.get(index);
            var before = lines.get(index - 1);
            var gap = (line.baseline() - before.baseline()) / line.size();
            if (line.page() == before.page() && gap > 0.9 && gap < 2.6 && Math.abs(line.size() - before.size()) < 0.5) {
                gaps.merge(Math.round(gap * 20), 1, Integer::sum);
            }
        }
        if (gaps.isEmpty()) {
            return 1.35;
        }
        var single = new HashMap<>(gaps);
        single.keySet().removeIf(gap -> gap > SINGLE_SPACED);
        return mostFrequent(count(single) * 6 >= count(gaps) ? single : gaps) / 20.0;
    }

    private static int count(Map<Long, Integer> gaps) {
        return gaps.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static long mostFrequent(Map<Long, Integer> counts) {
        var most = 0L;
        var count = -1;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > count || entry.getValue() == count && entry.getKey() < most) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }
}
