package health.assay.bench.corpus.report;

import health.assay.bench.corpus.plan.Option.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes dates and periods in one manner.
record Calendar(Dates manner) {

    String day(LocalDate date) {
        return switch (manner) {
            case MONTH_FIRST, MONTH_FIRST_THROUGH, EN_DASH, SHARED_YEAR -> written(date, "MMMM d, yyyy");
            case ORDINAL -> written(date, "MMMM d") + ending(date.getDayOfMonth()) + written(date, ", yyyy");
            case DAY_FIRST -> written(date, "d MMMM yyyy");
            case ISO -> date.toString();
        };
    }

    String period(LocalDate from, LocalDate to) {
        return switch (manner) {
            case MONTH_FIRST, ORDINAL, ISO -> day(from) + " to " + day(to);
            case MONTH_FIRST_THROUGH, DAY_FIRST -> day(from) + " through " + day(to);
            case EN_DASH -> day(from) + " \u2013 " + day(to);
            case SHARED_YEAR ->
                from.getYear() == to.getYear()
                        ? written(from, "MMMM d") + " to " + day(to)
                        : day(from) + " to " + day(to);
        };
    }

    private static String written(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    }

    private static String ending(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
