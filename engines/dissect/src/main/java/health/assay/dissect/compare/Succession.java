package health.assay.dissect.compare;

import health.assay.dissect.report.Period;
import health.assay.dissect.report.Report;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How the time of one report follows that of the other. A Type I speaks of one day.
public sealed interface Succession {

    /// The later begins on the day after the earlier ends.
    record Adjoins() implements Succession {}

    /// Days that neither report speaks of.
    record Gap(long days) implements Succession {}

    /// Days that both reports speak of.
    record Overlap(long days) implements Succession {}

    record Unread() implements Succession {}

    static Succession of(Report before, Report after) {
        var first = span(before);
        var second = span(after);
        if (first == null || second == null) {
            return new Unread();
        }
        return second.from().isBefore(first.from()) ? between(second, first) : between(first, second);
    }

    static Succession between(Period earlier, Period later) {
        var gap = earlier.gapBefore(later);
        if (gap > 0) {
            return new Gap(gap);
        }
        var end = earlier.to().isBefore(later.to()) ? earlier.to() : later.to();
        var overlap = ChronoUnit.DAYS.between(later.from(), end) + 1;
        return overlap > 0 ? new Overlap(overlap) : new Adjoins();
    }

    /// The days a report speaks of, or null where none were read.
    static @Nullable Period span(Report report) {
        var period = report.period();
        if (period != null) {
            return period.fact();
        }
        var asOf = report.asOf();
        return asOf == null ? null : new Period(asOf.fact(), asOf.fact());
    }
}
