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
                    + "|\\b(?:not|nor) (?:materially|significantly) changed\\b|\\bno changes? (?:that|which) (?:would|could)\\b"
                    + "|\\bnothing (?:has )?(?:come|came) to (?:our|management['’]s|the company['’]s) attention\\b[^.]{0,60}\\b(?:chang|alter|affect|modif|impact)\\w*"
                    + "|\\b(?:has|have) been no changes?\\b|\\b(?:remains?|remained|continue[sd]? to be) (?:materially |substantially |largely )?unchanged\\b");
    private static final Pattern OPENING =
            Pattern.compile("(?:^|\\n)(?:re|subject|ref)\\s?:|(?:^|\\n)(?:to our |to the |to all |to whom |dear )");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:^|\\n)(?:yours )?(?:sincerely|respectfully|faithfully|truly|best regards|kind regards|regards)\\b|\\nsigned\\b");
    private static final List<String> CLOSINGS =
            List.of("sincerely", "respectfully", "faithfully", "truly", "regards", "signed");
    private static final Pattern TITLED = Pattern.compile(
            "(?:^|\\n)(?:(?:re|subject|ref)\\s?:\\s?)?.{0,40}\\b(?:bridge|gap|comfort|continuity) letter\\b.{0,40}(?:\\n|$)");
    private static final Pattern SIGNED_BY = Pattern.compile(
            "\\b(?:officer|president|director|chief|ciso|cto|ceo|coo|cfo|manager|partner|founder|counsel)\\b");
    private static final int LAST_LINES = 4;
    private static final int LONGEST_LINE = 70;
    private static final int SHORT_PAGE = 2500;
    private static final int LONGEST = 3;
    private static final int LONGEST_PAGE = 6000;

    private Letters() {}

    static Set<Integer> pages(List<Page> pages) {
        var texts = pages.stream().map(Letters::textOf).toList();
        var found = new LinkedHashSet<Integer>();
        for (var index = 0; index < texts.size(); index++) {
            var last = lastOf(texts, index);
            if (last >= index && begins(texts.get(index), last > index ? texts.get(last) : "")) {
                for (var page = index; page <= last; page++) {
                    found.add(pages.get(page).number());
                }
                index = last;
            }
        }
        return found;
    }

    /// The page that a letter beginning on this one would close on, or -1.
    private static int lastOf(List<String> texts, int first) {
        for (var index = first; index < texts.size() && index < first + LONGEST; index++) {
            if (isClosed(texts.get(index)) || isTitledAndSigned(texts.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean begins(String text, String last) {
        var opens = OPENING.matcher(text).find() || TITLED.matcher(text).find();
        if (text.length() > LONGEST_PAGE || !opens) {
            return false;
        }
        var whole = (text + " " + last).replace('\n', ' ');
        return !whole.contains("in our opinion")
                && UNCHANGED.matcher(whole).find()
                && (whole.contains("soc 2") || NAMED.matcher(whole).find());
    }

    private static boolean isClosed(String text) {
        return CLOSINGS.stream().anyMatch(text::contains)
                && CLOSING.matcher(text).find();
    }

    /// A short page that calls itself such a letter and ends with the office of who signed it needs no closing words.
    private static boolean isTitledAndSigned(String text) {
        if (text.length() > SHORT_PAGE || !TITLED.matcher(text).find()) {
            return false;
        }
        var lines = List.of(text.split("\n"));
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .anyMatch(line ->
                        line.length() < LONGEST_LINE && SIGNED_BY.matcher(line).find());
    }

    private static String textOf(Page page) {
        return page.lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
