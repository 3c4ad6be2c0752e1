package health.assay.dissect.prose.text;

import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads spans of time and single days that a text speaks about.
public final class Periods {

    private static final Pattern LINK = Pattern.compile(
            "(?i)\\s{0,3}(?:\\(?inclusive\\)?,?\\s)?,?\\s{0,2}(?:to|through|thru|until|till|(?:and )?(?:ending|ended|ends|concluding|closing)(?: on)?|and|up to(?: and including)?|through and including|-|–|—|−)\\s{0,3}(?:the )?");
    private static final Pattern YEAR_ENDED = Pattern.compile(
            "(?i)\\b(?:the )?(?:(fiscal |calendar |(?:one|1)[- ])?(year(?: period)?)|(three|six|nine|twelve|eighteen|3|6|9|12|18)[- ](?:\\(\\d{1,2}\\) )?months?(?: period)?)(?: then)? end(?:ed|ing)(?: on)?\\s{1,2}$");
    private static final Pattern AS_OF = Pattern.compile(
            "(?i)\\b(?:as (?:of|at|on)|at)(?: the (?:date of|close of business on|close of|end of))?(?: the)?:?\\s{1,2}$");

    private static final Map<String, Integer> MONTHS = Map.of(
            "three", 3, "3", 3, "six", 6, "6", 6, "nine", 9, "9", 9, "twelve", 12, "12", 12, "eighteen", 18, "18", 18);

    private Periods() {}

    /// Every period named, in order.
    public static List<Located<Period>> in(Passage passage) {
        var text = passage.text();
        var mentions = Dates.in(text);
        var periods = new ArrayList<Located<Period>>();
        for (var index = 0; index < mentions.size(); index++) {
            var last = mentions.get(index);
            var first = index > 0 ? mentions.get(index - 1) : null;
            if (first != null
                    && LINK.matcher(text.substring(first.to(), last.from())).matches()) {
                var period = between(first, last);
                if (period != null) {
                    periods.add(passage.located(period, first.from(), last.to()));
                }
                continue;
            }
            var ended = endedBy(text, last);
            if (ended != null) {
                periods.add(passage.located(ended, last.from(), last.to()));
            }
        }
        return periods;
    }

    /// Every day that something is said to be so "as of".
    public static List<Located<LocalDate>> daysIn(Passage passage) {
        var text = passage.text();
        var days = new ArrayList<Located<LocalDate>>();
        for (var mention : Dates.in(text)) {
            var date = mention.date();
            var before = text.substring(Math.max(0, mention.from() - 48), mention.from());
            if (date != null && AS_OF.matcher(before).find()) {
                days.add(passage.located(date, mention.from(), mention.to()));
            }
        }
        return days;
    }

    /// The first day in figures of which the text does not tell whether they begin with the day or the month.
    public static @Nullable Located<String> unsure(Passage passage) {
        for (var mention : Dates.in(passage.text())) {
            if (mention.unsure()) {
                var figures = passage.text().substring(mention.from(), mention.to());
                return passage.located(figures, mention.from(), mention.to());
            }
        }
        return null;
    }

    private static @Nullable Period between(Dates.Mention first, Dates.Mention last) {
        var to = last.date();
        if (to == null) {
            return null;
        }
        var from = first.date();
        if (from == null) {
            from = first.on(to.getYear());
            if (from != null && from.isAfter(to)) {
                from = first.on(to.getYear() - 1);
            }
        }
        return from == null || to.isBefore(from) ? null : new Period(from, to);
    }

    private static @Nullable Period endedBy(String text, Dates.Mention mention) {
        var to = mention.date();
        var matcher = YEAR_ENDED.matcher(text.substring(Math.max(0, mention.from() - 60), mention.from()));
        if (to == null || !matcher.find()) {
            return null;
        }
        var months = matcher.group(2) != null
                ? 12
                : MONTHS.getOrDefault(matcher.group(3).toLowerCase(Locale.ROOT), 12);
        return new Period(to.plusDays(1).minusMonths(months), to);
    }
}
