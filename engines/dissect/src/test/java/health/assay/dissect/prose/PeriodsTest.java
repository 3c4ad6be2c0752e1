package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.prose.text.Periods;
import health.assay.dissect.report.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

    private static final Period YEAR = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throughout the period July 1, 2023 to June 30, 2024",
                "throughout the period July 1, 2023 through June 30, 2024 (the period)",
                "for the period 1 July 2023 to 30 June 2024",
                "July 1st, 2023 – June 30th, 2024",
                "2023-07-01 to 2024-06-30",
                "from 2023-07-01 until 2024-06-30",
                "between July 1, 2023 and June 30, 2024",
                "Jul. 1, 2023 - Jun. 30, 2024",
                "the 1st of July 2023 through the 30th of June 2024",
                "7/1/2023 to 6/30/2024",
                "01/07/2023 to 30/06/2024",
                "01.07.2023 – 30.06.2024",
                "July first, 2023 to June thirtieth, 2024",
                "the 1st day of July, 2023 to the thirtieth day of June 2024",
                "July 1 to June 30, 2024",
                "for the year ended June 30, 2024",
                "for the twelve months ended June 30, 2024",
                "for the twelve-month period ended June 30, 2024"
            })
    void aPeriodIsReadHoweverItIsPrinted(String words) {
        var periods = Periods.in(Reports.passage(words));

        assertThat(periods).extracting(each -> each.fact()).containsExactly(YEAR);
    }

    @Test
    void aDateBrokenOverTwoLinesIsOneDate() {
        var periods = Periods.in(Reports.passage("throughout the period July 1,\n2023 to June 30,\n2024"));

        assertThat(periods).extracting(each -> each.fact()).containsExactly(YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as of June 30, 2024",
                "as at 30 June 2024",
                "as on June 30, 2024",
                "As of the date of June 30, 2024"
            })
    void aDayIsReadAfterAsOf(String words) {
        var days = Periods.daysIn(Reports.passage("designed " + words + "."));

        assertThat(days).extracting(each -> each.fact()).containsExactly(LocalDate.of(2024, 6, 30));
    }

    @Test
    void anImpossibleDayIsNoDate() {
        assertThat(Periods.in(Reports.passage("February 30, 2024 to February 31, 2024")))
                .isEmpty();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNone() {
        assertThat(Periods.in(Reports.passage("June 30, 2024 to July 1, 2023"))).isEmpty();
    }

    @Test
    void aCoverThatNamesAnotherPeriodRaisesADoubtWithBothPlaces() {
        var text = Reports.whole(
                        Reports.auditor(Reports.SCOPE, "## Opinion\n" + Reports.OPINION),
                        Reports.ASSERTION,
                        "The system.\n")
                .replaceFirst("July 1, 2023 to June 30, 2024", "July 1, 2022 to June 30, 2023");

        var facts = Prose.read(Sheets.of(text));

        assertThat(facts.period().fact()).isEqualTo(YEAR);
        assertThat(facts.doubts())
                .filteredOn(doubt -> doubt.field().equals("period"))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.places())
                        .extracting(place -> place.page())
                        .containsExactly(2, 1));
    }

    @Test
    void figuresThatMayBeginWithTheDayOrTheMonthAreADoubt() {
        var scope = Reports.SCOPE.replace("July 1, 2023 to June 30, 2024", "01/07/2023 to 06/07/2024");

        var facts = Prose.read(Sheets.of(Reports.whole(
                        Reports.auditor(scope, "## Opinion\nIn our opinion, the controls operated effectively.\n"),
                        "",
                        "The system.\n")
                .replace("July 1, 2023 to June 30, 2024", "2024")));

        assertThat(facts.period()).isNull();
        assertThat(facts.doubts())
                .anyMatch(doubt ->
                        doubt.field().equals("period") && doubt.message().contains("01/07/2023"));
    }
}
