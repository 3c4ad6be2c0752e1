package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Opinion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionWordingsTest {

    private static final String REST = "the description presents the system and the controls operated effectively.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our opinion, except for the matters described in the preceding paragraph, in all material respects,",
                "In our opinion, except for the possible effects of the matter described above, in all material respects,",
                "In our opinion, with the exception of the matter described above, in all material respects,",
                "In our opinion, in all material respects, and except as described in the paragraph above,",
                "In our opinion, in all material respects, apart from the matter described above,",
                "In our opinion, other than the effects of the matter described above, in all material respects,",
                "In our opinion, save for the matter described above, in all material respects,",
                "In our opinion, excluding the effect of the matter described above, in all material respects,",
                "In our opinion, aside from the matter noted above, in all material respects,",
                "Except for the effects of the matter described above, we are of the opinion that, in all material respects,",
                "Subject to the matter set out above, in our opinion, in all material respects,"
            })
    void anOpinionWithAReservationIsQualified(String words) {
        var opinion = opinion("""
                ## Basis for Modification
                Leavers kept access. As a result, controls did not operate effectively to meet criterion CC6.3.

                ## Opinion
                """ + words + " " + REST);

        assertThat(opinion.kind()).isEqualTo(Kind.QUALIFIED);
        assertThat(opinion.modified())
                .singleElement()
                .satisfies(each -> assertThat(each.limb()).isEqualTo(Opinion.Limb.OPERATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our opinion, because of the significance of the matter described above, in all material respects, the controls did not operate effectively throughout the period.",
                "In our opinion, due to the significance of the matters described above, the controls were not suitably designed and did not operate effectively throughout the period.",
                "In our opinion, owing to the pervasiveness of the matter described above, the controls did not, in all material respects, operate effectively throughout the period.",
                "In our opinion, as a result of the matters described above, the controls failed to operate effectively throughout the period.",
                "It is our opinion that, given the matter described above, the controls stated in the description were not operating effectively throughout the period.",
                "In our opinion, in view of the significance of the matter described above, controls were not effective throughout the period."
            })
    void anOpinionThatDeniesIsAdverse(String words) {
        var opinion = opinion("""
                ## Basis for Adverse Opinion
                Changes went unapproved. Controls did not operate effectively to meet criterion CC8.1.

                ## Opinion
                """ + words + "\n");

        assertThat(opinion.kind()).isEqualTo(Kind.ADVERSE);
        assertThat(opinion.modified()).extracting(Opinion.Modification::limb).contains(Opinion.Limb.OPERATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We were not able to obtain sufficient appropriate evidence to provide a basis for an opinion. Accordingly, we do not express an opinion on the description or the controls.",
                "The scope of our work was not sufficient to enable us to express, and we do not express, an opinion on the description or the operating effectiveness of the controls.",
                "Because of the matter above, we were unable to obtain sufficient appropriate evidence and we do not express any opinion on the description, the design or the operation of the controls.",
                "Because of the limitation described above, we disclaim an opinion on the description and on the controls.",
                "Since management restricted our access, we cannot express an opinion on the description or the controls.",
                "We are unable to express an opinion on the description or the controls."
            })
    void anOpinionWithheldIsADisclaimer(String words) {
        var opinion = opinion("""
                ## Basis for Disclaimer
                Records for criterion CC6.1 were destroyed before we could inspect them.

                ## Opinion
                """ + words + "\n");

        assertThat(opinion.kind()).isEqualTo(Kind.DISCLAIMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our opinion, in all material respects, the description fairly presents the system; the controls were suitably designed; and they operated effectively.",
                "In our opinion, in all material respects, based on the criteria described above:",
                "It is our opinion that, in all material respects, the description presents the system and the controls were suitably designed and operated effectively.",
                "We are of the opinion that, in all material respects, the description is presented in accordance with the description criteria and the controls operated effectively.",
                "Our opinion is that, in all material respects, the description presents the system and the controls operated effectively."
            })
    void anOpinionWithoutReservationIsUnqualified(String words) {
        var limbs = words.endsWith(":")
                ? "i. the description presents the system; and\nii. the controls operated effectively throughout the period.\n"
                : "";

        var opinion = opinion("## Opinion\n" + words + "\n" + limbs);

        assertThat(opinion.kind()).isEqualTo(Kind.UNQUALIFIED);
        assertThat(opinion.modified()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The description is therefore not presented in accordance with the description criteria.|DESCRIPTION",
                "The description does not, in all material respects, present the system that was implemented.|DESCRIPTION",
                "The description fails to disclose an incident that occurred in the period.|DESCRIPTION",
                "The description omits two of the five data centers.|DESCRIPTION",
                "The description was not fairly presented in this regard.|DESCRIPTION",
                "The description is inaccurate in this respect.|DESCRIPTION",
                "The control had not been implemented as of the date of the description.|DESCRIPTION",
                "Controls were not, in all material respects, suitably designed to meet criterion CC7.2.|DESIGN",
                "The design of the controls was inadequate to meet criterion CC7.2.|DESIGN",
                "The controls were unsuitably designed for criterion CC7.2.|DESIGN",
                "The controls lacked a suitable design to meet criterion CC7.2.|DESIGN",
                "There was no control designed to meet criterion CC7.2.|DESIGN",
                "The design of controls did not provide reasonable assurance that criterion CC7.2 was met.|DESIGN",
                "The control did not operate as designed, and criterion CC7.2 was not met.|OPERATION",
                "Controls did not, in all material respects, operate effectively to meet criterion CC7.2.|OPERATION",
                "The control did not operate for the full period, and criterion CC7.2 was not met.|OPERATION",
                "Controls were operating ineffectively with regard to criterion CC7.2.|OPERATION",
                "The controls were not operated effectively to meet criterion CC7.2.|OPERATION",
                "The control failed to operate effectively to meet criterion CC7.2.|OPERATION",
                "The control did not operate consistently to meet criterion CC7.2.|OPERATION"
            })
    void theBasisTellsWhichLimbIsModified(String matter, Opinion.Limb limb) {
        var opinion = opinion("## Basis for Qualified Opinion\nWe noted a matter. " + matter
                + "\n\n## Qualified Opinion\nIn our opinion, except for the matter described above, in all material respects, "
                + REST);

        assertThat(opinion.modified()).extracting(Opinion.Modification::limb).containsExactly(limb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basis for Qualified Opinion",
                "Basis of Qualified Opinion",
                "Basis for Qualification",
                "Basis for Modified Opinion",
                "Basis for Modification",
                "Reasons for Qualification",
                "Reason for the Qualified Opinion",
                "Grounds for Qualification",
                "Matter Giving Rise to the Modification",
                "Explanation of Qualification",
                "Qualification",
                "Matters Leading to a Qualified Opinion"
            })
    void theBasisStandsUnderAHeadingOfItsOwn(String title) {
        var opinion = opinion("## " + title + "\nA door stood open for a week. Doors were then watched.\n"
                + "\n## Opinion\nIn our opinion, except for the matter described above, in all material respects, "
                + REST);

        assertThat(opinion.basis()).isEqualTo("A door stood open for a week. Doors were then watched.");
    }

    @Test
    void theFirmsOwnReservationAboutSectionFiveDoesNotModifyTheOpinion() {
        var opinion = opinion("## Opinion\n" + Reports.OPINION + """

                ## Other Information
                Section V, except for the glossary, was not subjected to our procedures, and we cannot express an opinion
                on it.
                """);

        assertThat(opinion.kind()).isEqualTo(Kind.UNQUALIFIED);
    }

    private static Opinion opinion(String text) {
        return Reports.withOpinion(text).opinion();
    }
}
