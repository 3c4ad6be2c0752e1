package health.assay.dissect.prose.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as reports print them: Month D, YYYY; D Month YYYY; ordinals, as words too; ISO; slashes or dots. A year
/// may be left to a later date.
public final class Dates {

    /// A day named in the text; the year is absent where the text leaves it to the date that follows. An `unsure` one
    /// is in figures that may begin with the day or the month.
    public record Mention(int month, int day, @Nullable Integer year, boolean unsure, int from, int to) {

        public @Nullable LocalDate date() {
            return year == null ? null : on(year);
        }

        public @Nullable LocalDate on(int someYear) {
            try {
                return unsure ? null : LocalDate.of(someYear, month, day);
            } catch (DateTimeException impossible) {
                return null;
            }
        }
    }

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private static final String NAME =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final String DAY = "(?:\\d{1,2}(?:\\s?(?:st|nd|rd|th))?|(?:twenty|thirty)[- ](?:"
            + String.join("|", ORDINALS.subList(0, 9)) + ")|thirtieth|" + String.join("|", ORDINALS) + ")";
    private static final String YEAR = "(?:19|20)\\d{2}";

    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:"
            + "(?<isoYear>" + YEAR + ")-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)"
            + "|(?<month>" + NAME + ")\\b\\.?\\s{1,2}(?:the )?(?<day>" + DAY + ")\\b(?:,?\\s{1,2}(?<year>" + YEAR
            + ")\\b)?"
            + "|(?<lastDay>" + DAY + ")(?:\\s{1,2}day)?(?:\\s{1,2}of)?(?:\\s{1,2}|-)(?<lastMonth>" + NAME
            + ")\\b\\.?(?:,?(?:\\s{1,2}|-)(?<lastYear>" + YEAR + ")\\b)?"
            + "|(?<one>\\d{1,2})(?<mark>[/.])(?<two>\\d{1,2})\\k<mark>(?<figureYear>" + YEAR + ")\\b)");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    public static List<Mention> in(String text) {
        var mentions = new ArrayList<Mention>();
        var order = order(text);
        var matcher = DATE.matcher(text);
        while (matcher.find()) {
            var mention = mention(matcher, order);
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

    /// Figures above twelve are days: one such date tells how a text writes all of them.
    private static Order order(String text) {
        var order = Order.UNKNOWN;
        var matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (matcher.group("one") == null) {
                continue;
            }
            var isDayFirst = number(matcher, "one") > 12;
            var isMonthFirst = number(matcher, "two") > 12;
            if (isDayFirst && isMonthFirst) {
                continue;
            }
            var own = isDayFirst ? Order.DAY_FIRST : isMonthFirst ? Order.MONTH_FIRST : Order.UNKNOWN;
            if (own != Order.UNKNOWN && order != Order.UNKNOWN && own != order) {
                return Order.UNKNOWN;
            }
            order = own == Order.UNKNOWN ? order : own;
        }
        return order;
    }

    private static Mention mention(Matcher found, Order order) {
        if (found.group("isoYear") != null) {
            return mention(number(found, "isoMonth"), number(found, "isoDay"), number(found, "isoYear"), found);
        }
        if (found.group("month") != null) {
            return mention(month(found, "month"), day(found, "day"), numberOrNull(found, "year"), found);
        }
        if (found.group("lastMonth") != null) {
            return mention(month(found, "lastMonth"), day(found, "lastDay"), numberOrNull(found, "lastYear"), found);
        }
        return figures(number(found, "one"), number(found, "two"), number(found, "figureYear"), order, found);
    }

    private static Mention figures(int one, int two, int year, Order order, Matcher found) {
        var isDayFirst = one > 12 || order == Order.DAY_FIRST && two <= 12;
        var isUnsure = order == Order.UNKNOWN && one <= 12 && two <= 12 && one != two;
        return new Mention(isDayFirst ? two : one, isDayFirst ? one : two, year, isUnsure, found.start(), found.end());
    }

    private static Mention mention(int month, int day, @Nullable Integer year, Matcher found) {
        return new Mention(month, day, year, false, found.start(), found.end());
    }

    private static int month(Matcher found, String group) {
        return MONTHS.indexOf(found.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int day(Matcher found, String group) {
        var words = found.group(group).toLowerCase(Locale.ROOT);
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words.replaceAll("\\D", ""));
        }
        if (words.startsWith("twenty") || words.startsWith("thirty")) {
            return (words.startsWith("twenty") ? 20 : 30) + ORDINALS.indexOf(words.substring(7)) + 1;
        }
        return words.equals("thirtieth") ? 30 : ORDINALS.indexOf(words) + 1;
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable Integer numberOrNull(Matcher found, String group) {
        return found.group(group) == null ? null : Integer.valueOf(found.group(group));
    }
}
