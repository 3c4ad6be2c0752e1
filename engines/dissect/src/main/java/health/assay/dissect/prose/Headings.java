package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Sizes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the titles of sections: words that name one, set larger, bold, or alone. A mention in running text is none.
final class Headings {

    private static final Pattern NUMERAL = Pattern.compile("(?:[IVX]{1,4}|[A-F]|\\d{1,2}(?:\\.0)?)[.:|)]?");
    private static final int MOST_LINES = 4;

    private final List<Line> lines;
    private final Map<Integer, Double> bodySizes = new HashMap<>();
    private final Map<Integer, Integer> lineCounts = new HashMap<>();
    private final Map<Integer, Double> pageWidths = new HashMap<>();
    private final Map<Double, Double> widestLines = new HashMap<>();

    private Headings(List<Page> pages, List<Line> lines) {
        this.lines = lines;
        for (var page : pages) {
            bodySizes.put(page.number(), Sizes.usual(page.lines()));
            lineCounts.put(page.number(), page.lines().size());
            pageWidths.put(page.number(), page.width());
            for (var line : page.lines()) {
                widestLines.merge(page.width(), line.box().width(), Math::max);
            }
        }
    }

    static List<Heading> in(List<Page> pages, List<Line> lines) {
        return new Headings(pages, lines).all();
    }

    private List<Heading> all() {
        var found = new ArrayList<Heading>();
        for (var index = 0; index < lines.size(); index++) {
            var heading = at(index);
            if (heading != null) {
                found.add(heading);
                index = heading.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Heading at(int index) {
        var line = lines.get(index);
        if (line.words().size() > 30 || isTable(line)) {
            return null;
        }
        var text = line.text();
        var numbered = Titles.isNumbered(text);
        if (!numbered && !standsOut(index)) {
            return null;
        }
        if (numbered && !standsOut(index) && !isApart(index) && !isTitled(index)) {
            return null;
        }
        return longest(index, numbered);
    }

    /// A title may run over several lines; the most lines that still name one section are its title.
    private @Nullable Heading longest(int index, boolean numbered) {
        Heading best = null;
        var title = new StringBuilder();
        for (var end = index; end < lines.size() && end < index + MOST_LINES; end++) {
            if (end > index && (!belongs(index, end, title) || (best != null && hadRoom(end)))) {
                break;
            }
            title.append(title.isEmpty() ? "" : " ").append(lines.get(end).text());
            var plain = Titles.unnumbered(title.toString());
            var kind = numbered ? Titles.likely(plain) : Titles.exactly(plain);
            if (kind != null && (numbered || opensPage(index) || isLarge(index))) {
                best = new Heading(
                        kind,
                        plain,
                        numbered,
                        index - (isBareNumeral(index - 1) ? 1 : 0),
                        end + 1,
                        lines.get(index).page());
            }
        }
        return best;
    }

    private boolean belongs(int first, int next, CharSequence sofar) {
        var before = lines.get(next - 1);
        var line = lines.get(next);
        if (isTable(line)) {
            return false;
        }
        var isBareNumber = Titles.unnumbered(sofar.toString()).isBlank();
        if (line.page() != before.page()) {
            return isBareNumber && line.page() == before.page() + 1;
        }
        var isNear = line.baseline() - before.baseline() < 2.3 * Math.max(before.size(), line.size());
        if (isBareNumber) {
            return true;
        }
        var titleLine = Titles.unnumbered(lines.get(first).text()).isBlank() ? lines.get(first + 1) : lines.get(first);
        return isNear
                && Math.abs(line.size() - titleLine.size()) < 0.06 * titleLine.size()
                && line.isBold() == titleLine.isBold();
    }

    /// Whether the first word of this line would have fit on the line before: then it does not go on with it.
    private boolean hadRoom(int next) {
        var before = lines.get(next - 1).box().width();
        var word = lines.get(next).words().getFirst().box().width();
        var page = lines.get(next).page();
        if (lineCounts.getOrDefault(page, 0) <= 5) {
            return false;
        }
        var widest = widestLines.getOrDefault(pageWidths.getOrDefault(page, 0.0), 0.0);
        return before + word < 0.97 * widest;
    }

    /// A section's number alone on a line of its own above the title, in large type.
    private boolean isBareNumeral(int index) {
        return index >= 0
                && lines.get(index).page() == lines.get(index + 1).page()
                && isLarge(index)
                && NUMERAL.matcher(lines.get(index).text()).matches();
    }

    private boolean standsOut(int index) {
        var line = lines.get(index);
        return line.isBold() || isLarge(index) || lineCounts.getOrDefault(line.page(), 0) <= 5;
    }

    private boolean isLarge(int index) {
        var line = lines.get(index);
        var next = lineCounts.getOrDefault(line.page(), 0) <= 5 ? line.page() + 1 : line.page();
        var usual = bodySizes.getOrDefault(next, bodySizes.getOrDefault(line.page(), line.size()));
        return line.size() > 1.14 * usual;
    }

    private boolean opensPage(int index) {
        var page = lines.get(index).page();
        return lineCounts.getOrDefault(page, 0) <= 5
                || index < 3
                || lines.get(index - 3).page() != page;
    }

    /// More space above and below than between the lines of a paragraph, for type without weight or size, as in scans.
    private boolean isApart(int index) {
        var line = lines.get(index);
        return isFar(index - 1, index, line) && isFar(index, index + 1, line);
    }

    /// Space above and capitals throughout, where the title goes on in the next line.
    private boolean isTitled(int index) {
        var line = lines.get(index);
        return isFar(index - 1, index, line) && Names.isCapitalized(Titles.unnumbered(line.text()));
    }

    private boolean isFar(int upper, int lower, Line line) {
        if (upper < 0
                || lower >= lines.size()
                || lines.get(upper).page() != lines.get(lower).page()) {
            return true;
        }
        return lines.get(lower).baseline() - lines.get(upper).baseline() > 1.5 * line.size();
    }

    private static boolean isTable(Line line) {
        for (var index = 1; index < line.words().size(); index++) {
            var gap =
                    line.words().get(index).left() - line.words().get(index - 1).right();
            if (gap > 2.5 * line.words().get(index).size()) {
                return true;
            }
        }
        return false;
    }
}
