package health.assay.dissect.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A span of whole days, both ends included.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end (%s) before it starts (%s)".formatted(to, from));
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// Days nobody vouches for between this period and the next; zero when they touch or overlap.
    public long gapBefore(Period next) {
        return Math.max(0, ChronoUnit.DAYS.between(to, next.from) - 1);
    }
}
