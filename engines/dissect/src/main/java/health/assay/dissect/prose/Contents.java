package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the pages of the table of contents, which repeat every title and begin none of the sections.
final class Contents {

    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents|index|inhalt");
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){5,}|…{2,}|_{5,}|·{5,}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}|[ivxl]{1,6}");

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
        var entries = 0;
        var titled = false;
        var kinds = EnumSet.noneOf(Section.Kind.class);
        var read = 0;
        for (var line : page.lines()) {
            var text = line.text();
            read++;
            titled |= read <= 6 && TITLE.matcher(text.strip()).matches();
            if (isEntry(line, text)) {
                entries++;
            }
            var kind = kindOf(text);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        if (titled) {
            return entries >= 2 || kinds.size() >= 2;
        }
        var most = entries * 2 > page.lines().size();
        return (kinds.size() >= 3 && entries >= 3) || (most && entries >= 5 && (follows || kinds.size() >= 2));
    }

    private static Section.@Nullable Kind kindOf(String text) {
        var title = LEADERS.matcher(text).replaceFirst("").replaceFirst("[\\s.]{0,6}(?:\\d{1,3}|[ivxl]{1,6})$", "");
        var plain = Titles.unnumbered(title);
        return Titles.isNumbered(title) ? Titles.likely(plain) : Titles.exactly(plain);
    }

    private static boolean isEntry(Line line, String text) {
        if (LEADERS.matcher(text).find()) {
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
}
