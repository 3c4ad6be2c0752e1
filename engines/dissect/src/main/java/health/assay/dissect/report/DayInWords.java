package health.assay.dissect.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as a person reads it, such as 24 Nov 2026.
public final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private DayInWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
