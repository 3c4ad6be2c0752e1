package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Management's Response:",
                "Management’s response:",
                "Management Response:",
                "MANAGEMENT'S RESPONSE:",
                "Management’s Response –",
                "Company Response:",
                "Response from Management:",
                "Management Comment:",
                "Management Action Plan:",
                "Larkspur Care’s response:",
                "Management's Response to the Exception Noted:",
            })
    void aLabelPartsTheAnswerFromTheFinding(String label) {
        var split = Responses.split("For 1 of 25 users, access stayed. " + label + " Access was removed.");

        assertThat(split.auditor()).isEqualTo("For 1 of 25 users, access stayed.");
        assertThat(split.response()).isEqualTo("Access was removed.");
        assertThat(split.addressee()).isNull();
    }

    @Test
    void aLabelMayNameTheControl() {
        assertThat(Responses.split("Management's Response (AC-02): It was mended.")
                        .addressee())
                .isEqualTo("AC-02");
        assertThat(Responses.split("Management's Response for CC6.1.2: It was mended.")
                        .addressee())
                .isEqualTo("CC6.1.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No exceptions noted.",
                "Inquired of management regarding the incident response plan.",
                "Management responds to incidents within a day.",
                "The incident response: plan and records were inspected.",
            })
    void wordsAboutRespondingAreNoAnswer(String text) {
        var split = Responses.split(text);

        assertThat(split.auditor()).isEqualTo(text);
        assertThat(split.response()).isNull();
    }

    @Test
    void anAnswerStartsWithItsLabel() {
        assertThat(Responses.startsOne("Management's Response: It was mended.")).isTrue();
        assertThat(Responses.startsOne("Exception noted. Management's Response: It was mended."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Response from Management (AC-02) It was mended.",
                "Management Response AC-02: It was mended.",
                "Management’s response to exception AC-02: It was mended.",
            })
    void theNumberMayFollowTheLabelInManyWays(String text) {
        var split = Responses.split(text);

        assertThat(split.addressee()).isEqualTo("AC-02");
        assertThat(split.response()).isEqualTo("It was mended.");
    }

    @Test
    void anExceptionMayBeAnsweredByItsNumber() {
        assertThat(Responses.split("Management's response to exception 3: It was mended.")
                        .addressee())
                .isEqualTo("3");
        assertThat(ExceptionNumber.isNamed("3", "Exception 3: one user kept access."))
                .isTrue();
        assertThat(ExceptionNumber.isNamed("3", "Exception 31: one user kept access."))
                .isFalse();
    }

    @Test
    void anIncidentsResponseIsNobodysAnswer() {
        assertThat(Responses.startsOne("Incident response: the plan is tested."))
                .isFalse();
        assertThat(Responses.startsOne("Harrowgate response: It was mended.")).isTrue();
    }
}
