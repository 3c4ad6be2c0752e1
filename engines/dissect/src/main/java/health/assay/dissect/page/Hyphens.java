package health.assay.dissect.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Decides what a hyphen at a line's end means, from how the document spells the word elsewhere.
public final class Hyphens {

    private final Set<String> words = new HashSet<>();

    public Hyphens(List<Page> pages) {
        for (var page : pages) {
            for (var line : page.lines()) {
                for (var word : line.words()) {
                    if (!endsCut(word.text())) {
                        words.add(bare(word.text()));
                    }
                }
            }
        }
    }

    /// Appends a line to running text, joining a word that the line's end cut in two.
    public void append(StringBuilder text, String line) {
        if (text.isEmpty()) {
            text.append(line);
            return;
        }
        if (!endsCut(text)) {
            text.append(' ').append(line);
            return;
        }
        var head = lastWord(text);
        var tail = firstWord(line);
        if (isOneWord(head, tail)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private static boolean endsCut(CharSequence text) {
        var end = text.length() - 1;
        var mark = text.charAt(end);
        return (mark == '-' || mark == '\u00ad' || mark == '\u2010')
                && end > 0
                && Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private boolean isOneWord(String head, String tail) {
        if (tail.isEmpty() || !Character.isLowerCase(tail.charAt(0))) {
            return head.endsWith("\u00ad");
        }
        var stem = bare(head.substring(0, head.length() - 1));
        var end = bare(tail);
        if (words.contains(stem + "-" + end)) {
            return false;
        }
        return words.contains(stem + end) || head.endsWith("\u00ad") || !words.contains(stem) || !words.contains(end);
    }

    private static String lastWord(StringBuilder text) {
        return text.substring(text.lastIndexOf(" ") + 1);
    }

    private static String firstWord(String line) {
        var space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }

    private static String bare(String word) {
        var from = 0;
        var to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
