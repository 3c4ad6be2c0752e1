package health.assay.dissect.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

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
        var early = pages.subList(
                Math.min(1, pages.size()), Math.min(pages.size(), 1 + Math.clamp(pages.size() / 5, 4, 10)));
        var candidates = recurring(early, SHARE_OF_EARLY_PAGES * early.size());
        var stamped = among(candidates, pages, Math.max(FEWEST_PAGES, SHARE_OF_PAGES * pages.size()));
        return pages.stream().map(page -> clean(page, stamped)).toList();
    }

    /// The spots at which the same character stands on at least so many of the pages, in order.
    private static long[] recurring(List<Inks> pages, double many) {
        var spots = pages.stream()
                .flatMapToLong(
                        page -> page.glyphs().stream().mapToLong(Stamps::spot).distinct())
                .sorted()
                .toArray();
        var recurring = LongStream.builder();
        var start = 0;
        for (var i = 1; i <= spots.length; i++) {
            if (i == spots.length || spots[i] != spots[start]) {
                if (i - start >= many) {
                    recurring.add(spots[start]);
                }
                start = i;
            }
        }
        return recurring.build().toArray();
    }

    /// Those of the spots that recur on at least so many of the pages.
    private static Set<Long> among(long[] candidates, List<Inks> pages, double many) {
        var counts = new int[candidates.length];
        var lastPages = new int[candidates.length];
        for (var page = 0; page < pages.size(); page++) {
            for (var glyph : pages.get(page).glyphs()) {
                var found = Arrays.binarySearch(candidates, spot(glyph));
                if (found >= 0 && lastPages[found] <= page) {
                    lastPages[found] = page + 1;
                    counts[found]++;
                }
            }
        }
        var recurring = new HashSet<Long>();
        for (var i = 0; i < candidates.length; i++) {
            if (counts[i] >= many) {
                recurring.add(candidates[i]);
            }
        }
        return recurring;
    }

    private static Inks clean(Inks page, Set<Long> stamped) {
        var wordy = page.glyphs().size() > WORDY_PAGE;
        var kept = new ArrayList<Glyph>(page.glyphs().size());
        for (var glyph : page.glyphs()) {
            var isStamp = !stamped.isEmpty() && stamped.contains(spot(glyph));
            if (!isStamp && !(wordy && glyph.size() > LARGEST_TEXT)) {
                kept.add(glyph);
            }
        }
        return new Inks(kept, page.rules(), page.whole(), page.recognized());
    }

    /// A character at a spot, to half a point, in one number.
    private static long spot(Glyph glyph) {
        var left = Math.round(glyph.left() * 2) & 0xfffff;
        var baseline = Math.round(glyph.baseline() * 2) & 0xfffff;
        return ((long) glyph.text().hashCode() << 40) ^ (left << 20) ^ baseline;
    }
}
