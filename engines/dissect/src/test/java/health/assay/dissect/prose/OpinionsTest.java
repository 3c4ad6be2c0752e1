package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.prose.text.CriterionIds;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Opinion.Kind;
import health.assay.dissect.report.Opinion.Limb;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    @Test
    void qualifiedPeopleAndAdverseEffectsDoNotModifyAnOpinion() {
        var opinion = opinion("## Opinion\n" + Reports.OPINION);

        assertThat(opinion.kind()).isEqualTo(Kind.UNQUALIFIED);
        assertThat(opinion.modified()).isEmpty();
        assertThat(opinion.basis()).isNull();
    }

    @Test
    void anOpinionOnSectionVThatIsNotExpressedIsNoDisclaimer() {
        var opinion = opinion("""
                ## Other Matter
                Section V was not subjected to our procedures and, accordingly, we do not express an opinion on it.

                ## Opinion
                """ + Reports.OPINION);

        assertThat(opinion.kind()).isEqualTo(Kind.UNQUALIFIED);
    }

    @Test
    void aQualifiedOpinionNamesLimbCriterionAndBasis() {
        var opinion = opinion("""
                ## Basis for Qualified Opinion
                Access of leavers was not removed in time. As a result, controls did not operate effectively during the
                period to meet criterion CC6.3, “access is removed when it is not suitably designed”.

                ## Qualified Opinion
                In our opinion, except for the matter described in the Basis for Qualified Opinion section, in all
                material respects, the description presents the system and the controls were suitably designed and
                operated effectively throughout the period.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
        assertThat(modified(opinion)).isEqualTo("OPERATION CC6.3");
        assertThat(opinion.basis())
                .startsWith("Access of leavers")
                .endsWith("suitably designed”.")
                .contains("during the period");
    }

    @Test
    void theBasisMayStandInThePrecedingParagraphWithoutAHeading() {
        var opinion = opinion("""
                ## Description of Tests of Controls
                The tests are listed in Section IV.

                Changes were not reviewed. Consequently, controls were not suitably designed to meet criterion CC8.1.

                ## Opinion
                In our opinion, except for the matter described in the preceding paragraph, in all material respects,
                the description presents the system and the controls operated effectively.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
        assertThat(modified(opinion)).isEqualTo("DESIGN CC8.1");
        assertThat(opinion.basis())
                .isEqualTo(
                        "Changes were not reviewed. Consequently, controls were not suitably designed to meet criterion CC8.1.");
    }

    @Test
    void theBasisMayFollowTheOpinion() {
        var opinion = opinion("""
                ## Opinion
                In our opinion, except for the matter described in the paragraph below, in all material respects, the
                description presents the system and the controls operated effectively throughout the period.

                Backups were not restored. As a result, controls did not operate effectively to meet criterion A1.3.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
        assertThat(modified(opinion)).isEqualTo("OPERATION A1.3");
        assertThat(opinion.basis()).startsWith("Backups were not restored.");
    }

    @Test
    void anExceptionAtTheEndOfTheOpinionQualifiesIt() {
        var opinion = opinion("""
                ## Opinion
                In our opinion, in all material respects, the description presents the system, the controls were
                suitably designed, and the controls operated effectively throughout the period, except for the matters
                described in Section 4.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
    }

    @Test
    void eachMatterModifiesItsOwnLimbAndCriteria() {
        var opinion = opinion("""
                ## Basis for qualification
                Access reviews were not performed. Controls did not operate effectively to meet criteria CC6.2 and CC6.3.

                The description does not present the change of data center that took place in the period.

                Alerts had no owner. Controls were not suitably designed to meet criterion CC7.2.

                ## Opinion
                In our opinion, except for the effects of the matters described above, in all material respects, the
                description presents the system and the controls operated effectively throughout the period.
                """);

        assertThat(modified(opinion)).isEqualTo("DESCRIPTION ; DESIGN CC7.2; OPERATION CC6.2 CC6.3");
    }

    @Test
    void anAdverseOpinionDeniesItsLimbs() {
        var opinion = opinion("""
                ## Basis for Adverse Opinion
                Changes were made without approval. Controls did not operate effectively to meet criterion CC8.1.

                ## Adverse Opinion
                In our opinion, because of the significance of the matter described in the Basis for Adverse Opinion
                section, in all material respects,
                a. the description presents the system;
                b. the controls were suitably designed; and
                c. the controls did not operate effectively throughout the period.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.ADVERSE);
        assertThat(modified(opinion)).isEqualTo("OPERATION CC8.1");
    }

    @Test
    void withoutEvidenceTheAuditorDisclaims() {
        var opinion = opinion("""
                ## Basis for Disclaimer of Opinion
                We were unable to obtain sufficient appropriate evidence about controls for criterion CC6.1.

                ## Disclaimer of Opinion
                Because of the significance of the matter described above, we have not been able to obtain sufficient
                appropriate evidence. Accordingly, we do not express an opinion on the description or the controls.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.DISCLAIMER);
        assertThat(opinion.basis()).startsWith("We were unable");
    }

    @Test
    void aReportWithoutAnOpinionIsSaidToHaveNone() {
        var facts = Reports.withOpinion("## Opinion\nSee the enclosed letter.\n");

        assertThat(facts.opinion().kind()).isEqualTo(Kind.UNREAD);
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("opinion"));
    }

    @Test
    void aControlIdIsNoCriterion() {
        assertThat(CriterionIds.criteria("control CC6.2.1 and control CC6.2.01 under criterion CC 6.3."))
                .containsExactly(new Criterion("CC6.3"));
    }

    @Test
    void basisAndOpinionMayShareAParagraph() {
        var opinion = opinion("""
                ## Opinion
                Access reviews were not performed in two quarters. Consequently, controls did not operate effectively to
                meet criterion CC6.3. In our opinion, except for the matter described above, in all material respects,
                the description presents the system and the controls operated effectively throughout the period.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
        assertThat(modified(opinion)).isEqualTo("OPERATION CC6.3");
        assertThat(opinion.basis()).startsWith("Access reviews").endsWith("criterion CC6.3.");
    }

    @Test
    void exceptForMayOpenTheOpinion() {
        var opinion = opinion("""
                ## Basis for Qualified Opinion
                Controls were not suitably designed and did not operate effectively to meet criterion CC7.3.

                ## Opinion
                Except for the matter described in the preceding paragraph, in our opinion, in all material respects, the
                description presents the system and the controls operated effectively throughout the period.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
        assertThat(modified(opinion)).isEqualTo("DESIGN CC7.3; OPERATION CC7.3");
    }

    @Test
    void anExceptionInAParagraphOfItsOwnQualifiesTheOpinion() {
        var opinion = opinion("## Opinion\n" + Reports.OPINION + "\nExcept for the matters described in Section 4.\n");

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
    }

    @Test
    void aCriterionQuotedWithoutItsIdIsFoundInTheTests() {
        var facts = Prose.read(
                Sheets.of(
                        Reports.whole(Reports.auditor(Reports.SCOPE, """
                                        ## Basis for Qualified Opinion
                                        Disks were lost. Controls did not operate effectively for the criterion “Protections
                                        over physical assets end only after data is gone”.

                                        ## Qualified Opinion
                                        In our opinion, except for the matter above, in all material respects, the controls
                                        operated effectively.
                                        """), Reports.ASSERTION, "The system.\n")
                                + "CC6.4 – Physical access is restricted.\nCC6.5 – Protections over physical assets end only after data is gone.\n"));

        assertThat(modified(facts.opinion())).isEqualTo("OPERATION CC6.5");
    }

    @Test
    void aBasisThatOnlyDeniesAssuranceSpeaksOfOperation() {
        var opinion = opinion("""
                ## Basis for Qualified Opinion
                For 9 of 25 leavers, access stayed. As a result, controls did not provide reasonable assurance that
                commitments were achieved based on the applicable trust services criterion CC6.3.

                ## Qualified Opinion
                In our opinion, except for the matter above, in all material respects, the description presents the
                system and the controls operated effectively throughout the period.
                """);

        assertThat(modified(opinion)).isEqualTo("OPERATION CC6.3");
    }

    @Test
    void aDisclaimerIsKnownWithoutItsHeading() {
        var opinion = opinion("""
                ## Other Matter
                We were unable to obtain sufficient appropriate evidence about the operation of controls. Accordingly, we
                do not express an opinion on the description or on the controls.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.DISCLAIMER);
    }

    private static Opinion opinion(String text) {
        return Reports.withOpinion(text).opinion();
    }

    private static String modified(Opinion opinion) {
        return Arrays.stream(Limb.values())
                .flatMap(limb -> opinion.modified().stream().filter(each -> each.limb() == limb))
                .map(each -> each.limb() + " "
                        + each.criteria().stream().sorted().map(Criterion::id).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
