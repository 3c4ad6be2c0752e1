package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-14, RUNNING, 8, days left",
        "2026-11-15, SOON, 7, days left",
        "2026-11-21, SOON, 1, day left",
        "2026-11-22, SOON, today, is the last day",
        "2026-11-23, LATE, 1, day over",
        "2026-11-24, LATE, 2, days over"
    })
    void theDayBeforeAndTheDayAfterAreToldApart(LocalDate today, Countdown.Mood mood, String count, String unit) {
        var clock = clock(today, null);

        assertThat(clock.mood()).isEqualTo(mood);
        assertThat(clock.count()).isEqualTo(count);
        assertThat(clock.unit()).isEqualTo(unit);
    }

    @Test
    void whatWasMetStopsTheClockOnThatDay() {
        var clock = clock(DUE.plusDays(30), DUE.minusDays(53));

        assertThat(clock.mood()).isEqualTo(Countdown.Mood.DONE);
        assertThat(clock.count()).isEqualTo("7");
        assertThat(clock.spoken()).isEqualTo("Day 7 of 60");
    }

    @Test
    void theRulerHasATickADayAndReachesPastItsEnd() {
        var late = clock(DUE.plusDays(2), null);

        assertThat(late.ticks()).hasSize(63);
        assertThat(late.goneTo()).isEqualTo("96.77%");
        assertThat(late.now()).isEqualTo("100.00%");
    }

    @Test
    void anOuterLimitIsCalledThat() {
        var clock = new Countdown("Notice", "164.404(b)", "", DUE.minusDays(60), DUE, DUE, null, true);

        assertThat(clock.dueWords()).isEqualTo("22 Nov 2026, at the latest");
    }

    @Test
    void aClockCannotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Countdown("", "", "", DUE, DUE.minusDays(1), DUE, null, false))
                .hasMessageContaining("2026-11-21");
    }

    private static Countdown clock(LocalDate today, @Nullable LocalDate doneOn) {
        return new Countdown("Amendment", "164.526(b)(2)(i)", "", DUE.minusDays(60), DUE, today, doneOn, false);
    }
}
