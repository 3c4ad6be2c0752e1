package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementWordingsTest {

    private static final String SUBJECT =
            " description of its Larkspur Platform throughout the period July 1, 2023 to June 30, 2024, and the suitability"
                    + " of the design and operating effectiveness of its controls, based on the trust services criteria relevant"
                    + " to security and availability set forth in TSP section 100.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have examined Larkspur Care, Inc.’s accompanying",
                "We examined Larkspur Care, Inc.’s accompanying",
                "Larkspur Care, Inc. (“Larkspur”) engaged us to examine its",
                "Larkspur Care, Inc. has engaged us to report on its",
                "The management of Larkspur Care, Inc. engaged our firm to examine its",
                "Larkspur Care, Inc. retained us to perform an examination of the",
                "We were engaged by Larkspur Care, Inc. to examine its",
                "We have been engaged to report on Larkspur Care, Inc.’s",
                "We have performed an examination of Larkspur Care, Inc.’s",
                "We have conducted a SOC 2 examination of the accompanying",
                "We have completed our examination of Larkspur Care, Inc.’s",
                "At the request of Larkspur Care, Inc., we have examined its",
                "This report presents the results of our examination of Larkspur Care, Inc.’s",
                "The subject matter of our examination is Larkspur Care, Inc.’s",
                "As independent service auditors, we undertook an examination of Larkspur Care, Inc.’s",
                "We have been appointed to examine Larkspur Care, Inc.’s",
                "Larkspur Care, Inc. asked us to examine its"
            })
    void anExaminationIsToldInManyWords(String words) {
        var facts = Prose.read(Sheets.of(whole(words + SUBJECT)));

        assertThat(facts.kind()).isEqualTo(DocumentKind.SOC2_TYPE_II);
        assertThat(facts.serviceOrganization().fact()).isEqualTo("Larkspur Care, Inc.");
        assertThat(facts.categories()).containsExactlyInAnyOrder(Category.SECURITY, Category.AVAILABILITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throughout the period July 1, 2023 to June 30, 2024|",
                "for the period from July 1st, 2023 through June 30th, 2024|",
                "from 1 July 2023 to 30 June 2024|",
                "during the period 2023-07-01 to 2024-06-30|",
                "between July 1, 2023 and June 30, 2024|",
                "over the period July 1, 2023 – June 30, 2024|",
                "for the period beginning July 1, 2023 and ending June 30, 2024|",
                "for the period starting on July 1, 2023 and ended June 30, 2024|",
                "for the period of July 1, 2023, through and including June 30, 2024|",
                "for the twelve months ended June 30, 2024|",
                "for the twelve-month period ended June 30, 2024|",
                "for the year ended June 30, 2024|",
                "for the 1-year period ended June 30, 2024|",
                "for the period July 1 2023 to June 30 2024|",
                "from the 1st of July 2023 to the 30th of June 2024|",
                "in the period 07/01/2023 to 06/30/2024|",
                "throughout the period 01-Jul-2023 to 30-Jun-2024|",
                "from July 1, 2023 up to and including June 30, 2024|",
                "commencing July 1, 2023 and concluding June 30, 2024|"
            })
    void aPeriodIsWrittenInManyWays(String words) {
        var period =
                health.assay.dissect.prose.text.Periods.in(Reports.passage("The description " + words + " holds.\n"));

        assertThat(period).singleElement().satisfies(found -> {
            assertThat(found.fact().from()).isEqualTo(LocalDate.of(2023, 7, 1));
            assertThat(found.fact().to()).isEqualTo(LocalDate.of(2024, 6, 30));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as of June 30, 2024",
                "as at 30 June 2024",
                "as on June 30th, 2024",
                "as of the close of business on June 30, 2024",
                "as of the 30th of June, 2024",
                "at June 30, 2024"
            })
    void aDayIsWrittenInManyWays(String words) {
        var days = health.assay.dissect.prose.text.Periods.daysIn(
                Reports.passage("The description " + words + " holds.\n"));

        assertThat(days)
                .singleElement()
                .satisfies(found -> assertThat(found.fact()).isEqualTo(LocalDate.of(2024, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We were engaged to perform a penetration test of Larkspur Care, Inc.’s platform against the OWASP list.",
                "We have examined the information security management system against ISO/IEC 27001:2022.",
                "We have assessed the platform against the HITRUST CSF. AICPA guidance was not used.",
                "Larkspur Care, Inc. engaged us to perform a SOC 2 readiness assessment against the trust services criteria.",
                "This letter confirms that a SOC 2 examination of Larkspur Care, Inc. by our AICPA member firm is in progress."
            })
    void otherWorkIsNoSocReport(String words) {
        var kind = Prose.read(Sheets.of("# Letter\nTo Larkspur Care, Inc.:\n" + words + "\nHawthorn & Vale LLP\n"))
                .kind();

        assertThat(kind).isEqualTo(DocumentKind.OTHER);
    }

    private static String whole(String scope) {
        return Reports.whole(
                        Reports.auditor(scope, "## Opinion\n" + Reports.OPINION), Reports.ASSERTION, "The system.\n")
                .replace("Our examination was", "Our work was");
    }
}
