package health.assay.reliance;

import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the time the report speaks of is long enough, and recent enough.
final class PeriodFindings {

    private static final int SHORT_MONTHS = 6;
    private static final int VERY_SHORT_MONTHS = 3;
    private static final int OLD_MONTHS = 12;
    private static final int WIDE_GAP_MONTHS = 3;

    private PeriodFindings() {}

    /// `bridged` is the last day that bridge letters speak for, if any: that is not vouching.
    static List<Finding> of(Report report, @Nullable LocalDate bridged, LocalDate today) {
        var period = report.period();
        var asOf = report.asOf();
        if (period != null) {
            return ofPeriod(period, bridged, today);
        }
        if (asOf != null) {
            return ofDay(asOf, bridged, today);
        }
        return List.of(new Finding(
                "period.unread",
                Severity.HIGH,
                "Neither a period nor a date could be read, so the report's age is unknown. Look for it by hand.",
                null));
    }

    private static List<Finding> ofPeriod(Located<Period> located, @Nullable LocalDate bridged, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var period = located.fact();
        if (isShorter(period, SHORT_MONTHS)) {
            var severity = isShorter(period, VERY_SHORT_MONTHS) ? Severity.MEDIUM : Severity.LOW;
            findings.add(new Finding(
                    "period.short",
                    severity,
                    "The period is %d days (%s to %s). Controls that run quarterly or yearly may not have run in it."
                            .formatted(period.days(), DayInWords.of(period.from()), DayInWords.of(period.to())),
                    located.place()));
        }
        age(period.to(), bridged, today, located).ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> ofDay(Located<LocalDate> asOf, @Nullable LocalDate bridged, LocalDate today) {
        return age(asOf.fact(), bridged, today, asOf).stream().toList();
    }

    private static Optional<Finding> age(
            LocalDate end, @Nullable LocalDate bridged, LocalDate today, Located<?> where) {
        var months = ChronoUnit.MONTHS.between(end, today);
        if (end.plusMonths(OLD_MONTHS).isBefore(today)) {
            return Optional.of(new Finding(
                    "period.old",
                    Severity.HIGH,
                    "The report speaks of the time up to %s, %d months ago. Ask for the current one."
                            .formatted(DayInWords.of(end), months),
                    where.place()));
        }
        var days = ChronoUnit.DAYS.between(end, today);
        if (days <= 0) {
            return Optional.empty();
        }
        var severity = end.plusMonths(WIDE_GAP_MONTHS).isBefore(today) ? Severity.MEDIUM : Severity.LOW;
        return Optional.of(new Finding(
                "period.gap",
                severity,
                bridged == null
                        ? "Nobody vouches for the %d days since %s. Ask for a bridge letter, and when the next report is due."
                                .formatted(days, DayInWords.of(end))
                        : "No auditor vouches for the %d days since %s; up to %s there is a letter of management. Ask when the next report is due."
                                .formatted(days, DayInWords.of(end), DayInWords.of(bridged)),
                where.place()));
    }

    private static boolean isShorter(Period period, int months) {
        return period.to().plusDays(1).isBefore(period.from().plusMonths(months));
    }
}
