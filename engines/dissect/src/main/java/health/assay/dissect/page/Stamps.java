package health.assay.dissect.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Takes out what is stamped on nearly every page at the same spot, such as "Downloaded by", before it mixes with the
/// words
/// under it, and watermarks far larger than the text.
final class Stamps {

    private static final int FEWEST_PAGES = 4;
    private static final double SHARE_OF_PAGES = 0.75;

    /// A table's heads may recur on most pages at the same spot, but not on those before the tests begin.
    private static final double SHARE_OF_EARLY_PAGES = 0.5;

    private static final double LARGEST_TEXT = 34;
    private static final int WORDY_PAGE = 400;

    private Stamps() {}

    static List<Inks> without(List<Inks> pages) {
        var everywhere = counts(pages);
        var early = pages.subList(
                Math.min(1, pages.size()), Math.min(pages.size(), 1 + Math.clamp(pages.size() / 5, 4, 10)));
        var earlier = counts(early);
        var many = Math.max(FEWEST_PAGES, SHARE_OF_PAGES * pages.size());
        var manyEarly = SHARE_OF_EARLY_PAGES * early.size();
        return pages.stream()
                .map(page -> clean(
                        page,
                        spot -> everywhere.getOrDefault(spot, 0) >= many && earlier.getOrDefault(spot, 0) >= manyEarly))
                .toList();
    }

    /// On how many of the pages each character stands at each spot.
    private static Map<Spot, Integer> counts(List<Inks> pages) {
        var counts = new HashMap<Spot, Integer>();
        for (var page : pages) {
            var onPage = new HashSet<Spot>();
            for (var glyph : page.glyphs()) {
                var spot = Spot.of(glyph);
                if (onPage.add(spot)) {
                    counts.merge(spot, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Inks clean(Inks page, Predicate<Spot> isStamped) {
        var wordy = page.glyphs().size() > WORDY_PAGE;
        var kept = new ArrayList<Glyph>(page.glyphs().size());
        for (var glyph : page.glyphs()) {
            if (!isStamped.test(Spot.of(glyph)) && !(wordy && glyph.size() > LARGEST_TEXT)) {
                kept.add(glyph);
            }
        }
        return new Inks(kept, page.rules(), page.whole(), page.recognized());
    }

    /// A character at a spot, to half a point.
    private record Spot(String text, long left, long baseline) {
        static Spot of(Glyph glyph) {
            return new Spot(glyph.text(), Math.round(glyph.left() * 2), Math.round(glyph.baseline() * 2));
        }
    }
}
