package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The labels of a tests section without tables: "Control:", "Tests performed by the service auditor:" and their like.
final class Labels {

    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:[A-Z][\\w'’-]*,?|&|and|of|the|by|for|to)\\s+){0,6}?(?:Control|Test|Result|Criteri|CONTROL|TEST|RESULT|CRITERI|Trust Services|Management|Company|MANAGEMENT|Conclusion|Outcome|Procedure|Activity|Response|Finding|Ref|ID|No\\.)[\\w'’#.,/()&– -]{0,60}?");
    private static final Pattern AT_START = Pattern.compile("^(" + TITLE + ")\\s*(:|$)");
    private static final int MOST_WORDS = 12;
    private static final int FEWEST_TO_RECUR = 3;

    private Labels() {}

    /// A label that a line begins with, and how many of the line's words it takes.
    record Label(String title, Field field, int words) {}

    static @Nullable Label at(Line line) {
        var matcher = AT_START.matcher(line.text());
        if (matcher.find() && (!matcher.group(2).isEmpty() || line.isBold())) {
            var title = matcher.group(1).strip();
            var field = field(title);
            if (field != null) {
                return new Label(title, field, wordsIn(line, matcher.end()));
            }
        }
        return boldAt(line);
    }

    /// Lines that stand alone again and again and say "Tests performed" or the like, without a mark or bold type.
    static Set<String> recurring(List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            if (line.words().size() <= 6 && whole(line) != null) {
                counts.merge(line.text(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < FEWEST_TO_RECUR);
        return Set.copyOf(counts.keySet());
    }

    static @Nullable Label whole(Line line) {
        var field = TITLE.matcher(line.text()).matches() ? field(line.text()) : null;
        return field == Field.TESTS || field == Field.RESULTS
                ? new Label(line.text(), field, line.words().size())
                : null;
    }

    /// Bold words before plain ones need no colon.
    private static @Nullable Label boldAt(Line line) {
        var bold = (int) line.words().stream().takeWhile(Word::bold).count();
        if (bold == 0 || bold == line.words().size() || bold > MOST_WORDS) {
            return null;
        }
        var title = text(line.words().subList(0, bold));
        var field = TITLE.matcher(title).matches() ? field(title) : null;
        return field == null ? null : new Label(title, field, bold);
    }

    static @Nullable Field field(String title) {
        if (Responses.startsOne(title + ":")) {
            return Field.RESPONSE;
        }
        var last = title.lastIndexOf(' ');
        if (last > 0 && ControlIds.isPlain(title.substring(last + 1))) {
            var numbered = FieldNames.of(title.substring(0, last)).orElse(null);
            return numbered == Field.CONTROL_ID ? Field.CONTROL : numbered;
        }
        return FieldNames.of(title).orElse(null);
    }

    /// Lines parted where a label stands within running words, after the end of a sentence or a number.
    static List<Line> parted(List<Line> lines) {
        var parted = new ArrayList<Line>();
        List<Word> carried = List.of();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var words = new ArrayList<>(carried);
            words.addAll(line.words());
            var from = 0;
            for (var at = 1; at < words.size(); at++) {
                if (endsBefore(words.get(at - 1)) && length(words, at) > 0) {
                    parted.add(new Line(line.page(), words.subList(from, at)));
                    from = at;
                }
            }
            var wrapped = index + 1 < lines.size() ? wrapped(words, from, lines.get(index + 1)) : words.size();
            if (wrapped > from) {
                parted.add(new Line(line.page(), words.subList(from, wrapped)));
            }
            carried = List.copyOf(words.subList(wrapped, words.size()));
        }
        return parted;
    }

    /// Where a label begins that ends on the next line.
    private static int wrapped(List<Word> words, int from, Line next) {
        for (var at = from + 1; at < words.size(); at++) {
            if (endsBefore(words.get(at - 1)) && !words.getLast().text().endsWith(":")) {
                var joined = new ArrayList<>(words.subList(at, words.size()));
                joined.addAll(next.words());
                if (length(joined, 0) > words.size() - at) {
                    return at;
                }
            }
        }
        return words.size();
    }

    private static boolean endsBefore(Word word) {
        return word.text().matches(".*[.;!?)”\"]") || ControlIds.isPlain(word.text());
    }

    /// How many words the label at a spot has, its colon being the last mark; 0 where there is none.
    private static int length(List<Word> words, int at) {
        for (var end = at; end < Math.min(words.size(), at + MOST_WORDS); end++) {
            var word = words.get(end).text();
            if (word.endsWith(":")) {
                var title = text(words.subList(at, end + 1)).replaceAll("\\s*:$", "");
                var field = TITLE.matcher(title).matches() ? field(title) : null;
                return field == null || field == Field.OTHER ? 0 : end + 1 - at;
            }
        }
        return 0;
    }

    private static String text(List<Word> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
        return text.toString();
    }

    private static int wordsIn(Line line, int offset) {
        var at = 0;
        var count = 0;
        for (var word : line.words()) {
            if (at >= offset) {
                break;
            }
            count++;
            at += word.text().length() + 1;
        }
        return count;
    }
}
