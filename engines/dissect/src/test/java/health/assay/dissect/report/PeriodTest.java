package health.assay.dissect.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period YEAR = period("2023-07-01", "2024-06-30");

    @Test
    void bothEndsCount() {
        assertThat(YEAR.days()).isEqualTo(366);
        assertThat(period("2024-06-30", "2024-06-30").days()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01,0", "2024-07-02,1", "2024-06-30,0", "2024-05-01,0", "2024-08-01,31"})
    void aGapIsTheDaysNobodyVouchesFor(LocalDate next, long days) {
        assertThat(YEAR.gapBefore(new Period(next, next.plusYears(1)))).isEqualTo(days);
    }

    @Test
    void aPeriodCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2024-06-30", "2024-06-29"));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
