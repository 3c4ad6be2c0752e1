package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the pages of the table of contents, which repeat every title and begin none of the sections.
final class Contents {

    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents|index|inhalt");
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){5,60}|…{2,60}|_{5,60}|·{5,60}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}|[ivxl]{1,6}");

    private static final Pattern NUMBER_AT_END = Pattern.compile("[\\s.]{0,6}(?:\\d{1,3}|[ivxl]{1,6})$");

    private Contents() {}

    static Set<Integer> pages(List<Page> pages) {
        var found = new HashSet<Integer>();
        for (var page : pages) {
            if (isOne(page, found.contains(page.number() - 1))) {
                found.add(page.number());
            }
        }
        return found;
    }

    private static boolean isOne(Page page, boolean follows) {
        var texts = page.lines().stream().map(Line::text).toList();
        var titled = texts.stream()
                .limit(6)
                .anyMatch(text -> TITLE.matcher(text.strip()).matches());
        var entries = 0;
        for (var index = 0; index < texts.size(); index++) {
            entries += isEntry(page.lines().get(index), texts.get(index)) ? 1 : 0;
        }
        if (entries >= 2 && titled) {
            return true;
        }
        if (entries < 3 && !titled) {
            return false;
        }
        var kinds = kinds(texts);
        var most = entries * 2 > texts.size() && entries >= 5;
        return titled ? kinds >= 2 : kinds >= 3 || (most && (follows || kinds >= 2));
    }

    private static int kinds(List<String> texts) {
        var kinds = EnumSet.noneOf(Section.Kind.class);
        for (var text : texts) {
            var bare =
                    NUMBER_AT_END.matcher(LEADERS.matcher(text).replaceAll("")).replaceFirst("");
            var plain = Titles.unnumbered(bare);
            var kind = Titles.isNumbered(bare) ? Titles.likely(plain) : Titles.exactly(plain);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds.size();
    }

    private static boolean isEntry(Line line, String text) {
        if (hasLeaders(text)) {
            return true;
        }
        var words = line.words();
        if (words.size() < 2) {
            return false;
        }
        var last = words.getLast();
        var gap = last.left() - words.get(words.size() - 2).right();
        return PAGE_NUMBER.matcher(last.text()).matches() && gap > 3 * last.size();
    }

    private static boolean hasLeaders(String text) {
        var mayHave = text.contains("..")
                || text.contains(". .")
                || text.contains("…")
                || text.contains("__")
                || text.contains("··");
        return mayHave && LEADERS.matcher(text).find();
    }
}
