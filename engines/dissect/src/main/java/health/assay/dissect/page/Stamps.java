package health.assay.dissect.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Takes out what is stamped on nearly every page at the same spot, such as "Downloaded by", before it mixes with the
/// words
/// under it, and watermarks far larger than the text.
final class Stamps {

    private static final int FEWEST_PAGES = 4;
    private static final double SHARE_OF_PAGES = 0.75;
    private static final double LARGEST_TEXT = 34;
    private static final int WORDY_PAGE = 400;

    private Stamps() {}

    static List<Inks> without(List<Inks> pages) {
        var places = new HashMap<Spot, Integer>();
        for (var page : pages) {
            var onPage = new HashSet<Spot>();
            for (var glyph : page.glyphs()) {
                if (onPage.add(Spot.of(glyph))) {
                    places.merge(Spot.of(glyph), 1, Integer::sum);
                }
            }
        }
        return pages.stream().map(page -> clean(page, places, pages.size())).toList();
    }

    private static Inks clean(Inks page, Map<Spot, Integer> places, int pages) {
        var many = Math.max(FEWEST_PAGES, SHARE_OF_PAGES * pages);
        var wordy = page.glyphs().size() > WORDY_PAGE;
        var kept = new ArrayList<Glyph>(page.glyphs().size());
        for (var glyph : page.glyphs()) {
            var stamped = places.getOrDefault(Spot.of(glyph), 0) >= many;
            if (!stamped && !(wordy && glyph.size() > LARGEST_TEXT)) {
                kept.add(glyph);
            }
        }
        return new Inks(kept, page.rules());
    }

    /// A character at a spot, to half a point.
    private record Spot(String text, long left, long baseline) {
        static Spot of(Glyph glyph) {
            return new Spot(glyph.text(), Math.round(glyph.left() * 2), Math.round(glyph.baseline() * 2));
        }
    }
}
