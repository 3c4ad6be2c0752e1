package health.assay.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// When a job is done without being asked for.
public sealed interface Rhythm {

    /// The first time after a moment.
    Instant next(Instant after, ZoneId zone);

    String words();

    record Every(Duration period) implements Rhythm {

        public Every {
            if (period.toMinutes() < 1) {
                throw new IllegalArgumentException("A job is done every minute at most, not every " + period);
            }
        }

        @Override
        public Instant next(Instant after, ZoneId zone) {
            return after.plus(period);
        }

        @Override
        public String words() {
            var minutes = period.toMinutes();
            if (minutes % 60 != 0) {
                return minutes == 1 ? "every minute" : "every %d minutes".formatted(minutes);
            }
            return minutes == 60 ? "every hour" : "every %d hours".formatted(minutes / 60);
        }
    }

    /// Once a day, by the clock of the organization; by UTC for the installation.
    record Daily(LocalTime time) implements Rhythm {

        @Override
        public Instant next(Instant after, ZoneId zone) {
            var day = after.atZone(zone).toLocalDate();
            var today = day.atTime(time).atZone(zone).toInstant();
            return today.isAfter(after)
                    ? today
                    : day.plusDays(1).atTime(time).atZone(zone).toInstant();
        }

        @Override
        public String words() {
            return "daily at " + time;
        }
    }
}
