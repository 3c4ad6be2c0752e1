package health.assay.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.kernel.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Rhythm MORNING = new Rhythm.Daily(LocalTime.of(7, 0));

    @Test
    void aDailyJobKeepsToTheClockOfItsPlace() {
        assertThat(MORNING.next(Instant.parse("2026-11-24T12:59:59Z"), CHICAGO)).isEqualTo("2026-11-24T13:00:00Z");
        assertThat(MORNING.next(Instant.parse("2026-11-24T13:00:00Z"), CHICAGO)).isEqualTo("2026-11-25T13:00:00Z");
    }

    @Test
    void theClocksMayChangeInBetween() {
        var beforeTheyGoBack = Instant.parse("2026-10-31T12:00:00Z"); // seven in Chicago, still in summer

        assertThat(MORNING.next(beforeTheyGoBack, CHICAGO)).isEqualTo("2026-11-01T13:00:00Z");
    }

    @Test
    void anHourThatTheClocksJumpOverIsNotMissed() {
        var night = new Rhythm.Daily(LocalTime.of(2, 30));

        assertThat(night.next(Instant.parse("2026-03-08T06:00:00Z"), CHICAGO)).isEqualTo("2026-03-08T08:30:00Z");
    }

    @Test
    void noJobIsDoneAllTheTime() {
        assertThatThrownBy(() -> new Rhythm.Every(Duration.ofSeconds(59))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rhythmsAreSaidAsPeopleSayThem() {
        assertThat(new Rhythm.Every(Duration.ofMinutes(60)).words()).isEqualTo("every hour");
        assertThat(new Rhythm.Every(Duration.ofMinutes(90)).words()).isEqualTo("every 90 minutes");
        assertThat(MORNING.words()).isEqualTo("daily at 07:00");
    }

    @Test
    void pausesDoubleUntilTheLongestAndThenItIsOver() {
        var retries = new Retries(5, Duration.ofMinutes(1), Duration.ofMinutes(5));

        assertThat(retries.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(retries.pauseAfter(3)).contains(Duration.ofMinutes(4));
        assertThat(retries.pauseAfter(4)).contains(Duration.ofMinutes(5));
        assertThat(retries.pauseAfter(5)).isEmpty();
    }

    @Test
    void aTicketIsReadAsItWasWritten() {
        var ticket = new Ticket("mail.send", OrganizationId.next(), UUID.randomUUID());
        var regular = new Ticket("jobs.tidy-installation", null, null);

        assertThat(Ticket.read(ticket.text())).isEqualTo(ticket);
        assertThat(Ticket.read(regular.text())).isEqualTo(regular);
    }
}
