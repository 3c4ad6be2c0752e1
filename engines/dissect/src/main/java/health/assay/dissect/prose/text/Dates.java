package health.assay.dissect.prose.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as reports print them: Month D, YYYY; D Month YYYY; ordinals; ISO; slashes. A year may be left to a
/// later date.
public final class Dates {

    /// A day named in the text; the year is absent where the text leaves it to the date that follows.
    public record Mention(int month, int day, @Nullable Integer year, int from, int to) {

        public @Nullable LocalDate date() {
            return year == null ? null : on(year);
        }

        public @Nullable LocalDate on(int someYear) {
            try {
                return LocalDate.of(someYear, month, day);
            } catch (DateTimeException impossible) {
                return null;
            }
        }
    }

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:"
            + YEAR + "-(\\d{2})-(\\d{2})(?!\\d)"
            + "|" + MONTH + "\\s{1,2}" + DAY + "\\b(?:,?\\s{1,2}" + YEAR + "\\b)?"
            + "|" + DAY + "(?:\\s{1,2}day)?(?:\\s{1,2}of)?(?:\\s{1,2}|-)" + MONTH + "(?:,?(?:\\s{1,2}|-)" + YEAR
            + "\\b)?"
            + "|(\\d{1,2})/(\\d{1,2})/" + YEAR + "\\b)");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    public static List<Mention> in(String text) {
        var mentions = new ArrayList<Mention>();
        var matcher = DATE.matcher(text);
        while (matcher.find()) {
            var mention = mention(matcher);
            if (mention.month() >= 1 && mention.month() <= 12 && mention.day() >= 1 && mention.day() <= 31) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /// The date that the whole text is, or null.
    public static @Nullable LocalDate only(String text) {
        var words = text.strip()
                .replaceFirst("(?i)^(?:dated?|report date|as of)\\s?:?\\s{1,3}", "")
                .replaceFirst("[.,]$", "");
        var mentions = in(words);
        var isWhole = mentions.size() == 1
                && mentions.getFirst().from() == 0
                && mentions.getFirst().to() == words.length();
        return isWhole ? mentions.getFirst().date() : null;
    }

    private static Mention mention(Matcher found) {
        if (found.group(1) != null) {
            return mention(number(found, 2), number(found, 3), number(found, 1), found);
        }
        if (found.group(4) != null) {
            return mention(month(found.group(4)), number(found, 5), numberOrNull(found, 6), found);
        }
        if (found.group(8) != null) {
            return mention(month(found.group(8)), number(found, 7), numberOrNull(found, 9), found);
        }
        return mention(number(found, 10), number(found, 11), number(found, 12), found);
    }

    private static Mention mention(int month, int day, @Nullable Integer year, Matcher found) {
        return new Mention(month, day, year, found.start(), found.end());
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable Integer numberOrNull(Matcher found, int group) {
        return found.group(group) == null ? null : Integer.valueOf(found.group(group));
    }
}
