package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the pages of a bridge letter, also called gap letter, by what it says and by its being a letter.
final class Letters {

    private static final Pattern NAMED = Pattern.compile("\\b(?:bridge|gap|comfort|continuity) (?:letter|period)\\b");
    private static final Pattern UNCHANGED = Pattern.compile(
            "\\b(?:no|not aware of any|not been any|without any) (?:known )?(?:material|significant|substantive) (?:adverse )?(?:changes?|modifications?)\\b"
                    + "|\\b(?:not|nor) (?:materially|significantly) changed\\b|\\bno changes? (?:that|which) (?:would|could)\\b");
    private static final Pattern OPENING =
            Pattern.compile("(?:^|\\n)(?:re|subject|ref)\\s?:|(?:^|\\n)(?:to our |to the |to all |to whom |dear )");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:^|\\n)(?:yours )?(?:sincerely|respectfully|faithfully|truly|best regards|kind regards|regards)\\b|\\nsigned\\b");
    private static final int LONGEST = 3;

    private Letters() {}

    static Set<Integer> pages(List<Page> pages) {
        var found = new LinkedHashSet<Integer>();
        for (var index = 0; index < pages.size(); index++) {
            var text = textOf(pages.get(index));
            if (!begins(text, index + 1 < pages.size() ? textOf(pages.get(index + 1)) : "")) {
                continue;
            }
            found.add(pages.get(index).number());
            for (var next = index + 1; next < pages.size() && next < index + LONGEST && !isClosed(text); next++) {
                text = textOf(pages.get(next));
                if (!isClosed(text)) {
                    break;
                }
                for (var page = index + 1; page <= next; page++) {
                    found.add(pages.get(page).number());
                }
                index = next;
            }
        }
        return found;
    }

    private static boolean begins(String text, String next) {
        if (text.length() > 6000 || !text.contains("chang") && !next.contains("chang") || !OPENING.matcher(text).find()) {
            return false;
        }
        var isClosed = isClosed(text) || isClosed(next);
        var whole = isClosed(text) ? text : text + "\n" + next;
        return isClosed
                && !whole.contains("in our opinion")
                && UNCHANGED.matcher(whole.replace('\n', ' ')).find()
                && (NAMED.matcher(whole.replace('\n', ' ')).find() || whole.contains("soc 2"));
    }

    private static boolean isClosed(String text) {
        return CLOSING.matcher(text).find();
    }

    private static String textOf(Page page) {
        return page.lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
