package health.assay.platform.web;

import health.assay.platform.security.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and moments as people read them: 24 Nov 2026, in the time zone of their organization.
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.US);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(zone()));
    }

    /// To the second, for the record.
    public static String second(Instant instant) {
        return SECOND.format(instant.atZone(zone()));
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone()));
    }

    private static ZoneId zone() {
        var place = Actor.isKnown() ? Actor.current().place() : null;
        return place == null ? ZoneOffset.UTC : place.zone();
    }
}
