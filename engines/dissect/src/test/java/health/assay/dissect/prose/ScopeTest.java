package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "based on the trust services criteria relevant to security and availability (applicable criteria) set forth in",
                "based on the trust services criteria for security and availability set forth in",
                "based on the criteria relevant to Security and Availability in",
                "set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy, relevant to the Security and Availability categories",
                "relevant to security (common criteria) and availability set forth in"
            })
    void theListAfterRelevantToCounts(String words) {
        assertThat(Categories.in(words)).containsExactlyInAnyOrder(Category.SECURITY, Category.AVAILABILITY);
    }

    @Test
    void allFiveAreReadWhereAllFiveAreInScope() {
        assertThat(
                        Categories.in(
                                "criteria relevant to security, availability, processing integrity, confidentiality, and privacy set forth"))
                .hasSize(5);
    }

    @Test
    void theStandardsTitleAloneNamesNothing() {
        assertThat(
                        Categories.in(
                                "set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy"))
                .isEmpty();
    }

    @Test
    void hipaaIsInScopeOnlyWhereScopeAndOpinionNameIt() {
        var scope = Reports.SCOPE.strip()
                + "\nand the requirements set forth in the HIPAA Security Rule, 45 CFR Part 164, Subpart C (HIPAA criteria).\n";
        var opinion = "## Opinion\n"
                + Reports.OPINION.replace(
                        "c. the controls operated",
                        "c. based on the applicable criteria and the HIPAA criteria, the controls operated");

        var both = read(scope, opinion);
        var one = read(scope, "## Opinion\n" + Reports.OPINION);
        var none = read(Reports.SCOPE, "## Opinion\n" + Reports.OPINION);

        assertThat(both.hipaaInScope()).isTrue();
        assertThat(one.hipaaInScope()).isFalse();
        assertThat(one.doubts()).anyMatch(doubt -> doubt.field().equals("hipaaInScope"));
        assertThat(none.hipaaInScope()).isFalse();
    }

    @Test
    void aMappingOutsideTheExaminationIsLocatedButNotInScope() {
        var scope = Reports.SCOPE
                + "\nThe mapping to HIPAA requirements in Section V was not subjected to our procedures.\n";
        var text = Reports.whole(
                        Reports.auditor(scope, "## Opinion\n" + Reports.OPINION), Reports.ASSERTION, "The system.\n")
                + """
                ===
                # SECTION V – Other Information Provided by Larkspur Care, Inc.
                ## Mapping to the HIPAA Security Rule
                164.308(a)(1)(i) | Risk
                164.308(a)(2) | Officer
                164.308(a)(3)(i) | Workforce
                164.310(b) | Workstations
                164.312(b) | Audit
                164.312(d) | Authentication
                """;

        var facts = Prose.read(Sheets.of(text));

        assertThat(facts.hipaaInScope()).isFalse();
        assertThat(facts.hipaaMapping().page()).isEqualTo(6);
    }

    private static ProseFacts read(String scope, String opinion) {
        return Prose.read(
                Sheets.of(Reports.whole(Reports.auditor(scope, opinion), Reports.ASSERTION, "The system.\n")));
    }
}
