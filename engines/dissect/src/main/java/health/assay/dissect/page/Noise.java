package health.assay.dissect.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Takes out what recurs from page to page and is not matter: running headers, footers and page numbers.
public final class Noise {

    private static final double BAND = 0.13;
    private static final int MOST_LINES_IN_BAND = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–— |]*(page )?(\\d{1,4}|[ivxl]{1,7})( (of|/) \\d{1,4})?[-–— |]*");

    private final Map<String, TreeSet<Integer>> pagesByText = new HashMap<>();
    private final Predicate<Line> isMatter;

    private Noise(List<Page> pages, Predicate<Line> isMatter) {
        this.isMatter = isMatter;
        for (var page : pages) {
            for (var text : outerTexts(page)) {
                pagesByText.computeIfAbsent(text, _ -> new TreeSet<>()).add(page.number());
            }
        }
    }

    /// The pages without their running matter. Lines that `isMatter` accepts stay, such as a table's repeated heads.
    public static List<Page> without(List<Page> pages, Predicate<Line> isMatter) {
        var noise = new Noise(pages, isMatter);
        return pages.stream().map(noise::clean).toList();
    }

    private Set<String> outerTexts(Page page) {
        var texts = new HashSet<String>();
        for (var line : topBand(page)) {
            texts.add("top " + shape(line));
        }
        for (var line : bottomBand(page)) {
            texts.add("bottom " + shape(line));
        }
        return texts;
    }

    private static List<Line> topBand(Page page) {
        return page.lines().stream()
                .limit(MOST_LINES_IN_BAND)
                .takeWhile(line -> line.baseline() < longest(page) * BAND)
                .toList();
    }

    private static List<Line> bottomBand(Page page) {
        return page.lines().reversed().stream()
                .limit(MOST_LINES_IN_BAND)
                .takeWhile(line -> page.height() - line.baseline() < longest(page) * BAND)
                .toList();
    }

    /// Margins stay when a page is turned, so the band of a landscape page is as deep as that of an upright one.
    private static double longest(Page page) {
        return Math.max(page.height(), page.width());
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }

    private Page clean(Page page) {
        var drop = new HashSet<Line>();
        for (var line : topBand(page)) {
            if (!isRunning("top ", line)) {
                break;
            }
            drop.add(line);
        }
        for (var line : bottomBand(page)) {
            if (!isRunning("bottom ", line)) {
                break;
            }
            drop.add(line);
        }
        if (drop.isEmpty()) {
            return page;
        }
        var kept = new ArrayList<>(page.lines());
        kept.removeIf(drop::contains);
        return page.withLines(kept);
    }

    private boolean isRunning(String side, Line line) {
        if (isMatter.test(line)) {
            return false;
        }
        return PAGE_NUMBER.matcher(line.text()).matches()
                || isDense(pagesByText.getOrDefault(side + shape(line), new TreeSet<>()));
    }

    /// On most pages of the stretch it runs through, or on nearly all of its left or right pages.
    private static boolean isDense(NavigableSet<Integer> pages) {
        if (pages.size() < 3) {
            return false;
        }
        var stretch = pages.last() - pages.first() + 1;
        var oneSided = pages.stream().allMatch(page -> (page - pages.first()) % 2 == 0);
        return pages.size() >= 0.6 * stretch || (oneSided && pages.size() >= 4 && pages.size() >= 0.45 * stretch);
    }
}
