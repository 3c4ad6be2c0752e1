package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.reliance.Review;
import org.junit.jupiter.api.Test;

class ReviewTextTest {

    private static final Terminal EIGHTY = new Terminal(80, false, true);

    @Test
    void whatAPersonCorrectedIsMarkedInTheDetails() {
        var screen = ReviewText.of(AReview.edition(AReview.corrected()), EIGHTY, false);
        var details = ReviewText.of(AReview.edition(AReview.corrected()), EIGHTY, true)
                .substring(screen.length())
                .replaceAll("\\s+", " ");

        assertThat(screen).contains("Corrections    3 values", "  ? reportDate").doesNotContain("? period");
        assertThat(details)
                .contains("* controls[AC-02].tests[1].outcome: Corrected to \"NO_EXCEPTION\"")
                .contains("page 15 * userEntityControls[1].text: Corrected to")
                .contains("Was not certain, and answered by a person * period:")
                .contains("AC-02, page 12, corrected by Ann Lee:");
    }

    @Test
    void theAnswerFitsOneScreen() {
        var text = ReviewText.of(AReview.edition(AReview.qualified()), EIGHTY, false);

        assertThat(text).isEqualTo("""
                        vendor.pdf
                        The auditor qualified its opinion on CC6.1. The report shows 1 of the 5
                        requirements of the Security Rule tested without exception.

                        Document       SOC 2 Type II; 36 pages
                        Organization   Harbor & Sons, Inc.; Harbor Scribe (page 3)
                        Period         1 Feb 2023 to 31 Jan 2024; 12 months, ended 13 months ago
                                       (page 4)
                        Auditor        Calder Wynn LLP; signed 1 Mar 2024 (page 6)
                        Opinion        Qualified; operation, on CC6.1 (page 5)
                        Categories     Security, Availability
                        Exceptions     In 1 control; of 2 controls read

                        Exceptions the auditor found
                          ▞ AC-01, page 16: For 3 of 25 leavers, access was late. (no response)

                        What it is worth for HIPAA
                                                                           test  exc desc  rel  out  all
                          Administrative safeguards    ▞▞▞▞▞▞▞▞▞▒▒▒▒▒▒▒▒▒     0    1    1    0    0    2
                          Technical safeguards         █████████░░░░░░░░░     1    0    0    1    0    2
                          Organizational requirements  ··················     0    0    0    0    1    1
                          Duties that stay with you    ··················     0    0    0    0    1    1
                          █ tested  ▞ exception  ▒ described  ░ related  · outside

                        Raise with the vendor
                          ! The period ended 13 months ago. (page 4)

                        Ask for
                          1 Ask for the log of leavers. [164.308(a)(3)(ii)(C)]
                          2 Ask for the business associate agreement. [164.314(a)(1)]
                          3 Ask for the last restore drill. [164.308(a)(7)(ii)(A)]
                          4 Ask for an audit log of PHI access. [164.312(b)]

                        Not certain
                          ? period: The cover and the opinion disagree.
                        """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (var width : new int[] {60, 80, 120}) {
            var text = ReviewText.of(AReview.edition(AReview.qualified()), new Terminal(width, false, true), true);

            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void anOlderCharacterSetGetsAsciiOnly() {
        var text = ReviewText.of(AReview.edition(AReview.qualified()), new Terminal(80, false, false), true);

        assertThat(text).isASCII().contains("!!!!");
    }

    @Test
    void colorIsUsedOnlyWhereItIsWanted() {
        var plain = ReviewText.of(AReview.edition(AReview.qualified()), EIGHTY, true);
        var colored = ReviewText.of(AReview.edition(AReview.qualified()), new Terminal(80, true, true), true);

        assertThat(plain).doesNotContain("\u001b");
        assertThat(colored).contains("\u001b[31m");
    }

    @Test
    void wordsFromADocumentCannotSteerTheTerminal() {
        assertThat(EIGHTY.plain("red\u001b[31m alert\u0007")).isEqualTo("red [31m alert ");
    }

    @Test
    void detailsHoldEveryControlQuoteAndDoubt() {
        var text = ReviewText.of(AReview.edition(AReview.qualified()), EIGHTY, true);

        assertThat(text)
                .contains("Accounts are unique & never shared.")
                .contains("Users remove their leavers.")
                .contains("Cloudhost, carved out")
                .contains("“Access of leavers stayed open.”")
                .contains("Verify the auditor by hand.");
    }

    @Test
    void anUnreadOpinionIsNeverPassedOver() {
        assertThat(verdict(AReview.unread())).contains("could not be read").contains("person must read it");
    }

    @Test
    void nothingTestedIsNotNothingFound() {
        assertThat(AReview.edition(AReview.nothingRead()).noException()).isEqualTo("no test could be read");
        assertThat(AReview.edition(AReview.soc1()).noException()).isEqualTo("no test could be read");
        assertThat(AReview.edition(AReview.qualified()).noException()).isEqualTo("no test found an exception");
    }

    @Test
    void anotherKindOfDocumentIsToldApart() {
        assertThat(verdict(AReview.soc1())).startsWith("This is a SOC 1 report");
    }

    private static String verdict(Review review) {
        return AReview.edition(review).verdict();
    }
}
