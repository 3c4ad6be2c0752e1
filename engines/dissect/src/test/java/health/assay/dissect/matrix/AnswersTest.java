package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String TESTS = """
            #CC6.1 The entity restricts logical access.

            #No.      Control Activity        Tests of Controls         Test Results

             AC-1     Access is approved.     Inspected the tickets.    No exceptions noted.

             AC-2     Access is reviewed.     Examined each review.     Exception noted.
            """;

    @Test
    void anAnswerMayStandInTheResultCell() {
        var matrix = Readings.of("""
                #No.      Control Activity        Tests of Controls         Test Results

                 AC-2     Access is reviewed.     Examined each review.     Exception noted.
                                                                            Management's Response:
                                                                            It was mended.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("It was mended.");
        assertThat(matrix.exceptions().getFirst().text()).isEqualTo("Exception noted.");
    }

    @Test
    void anAnswerMayHaveAColumn() {
        var matrix = Readings.of("""
                #No.      Control Activity        Test Results        Management's Response

                 AC-1     Access is approved.     None noted.

                 AC-2     Access is reviewed.     Exception noted.    The review was
                                                                      made up for.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }

    @Test
    void anAnswerMayStandInARowOfItsOwn() {
        var matrix = Readings.of(TESTS + """

                 Management's Response: The review was made up for, and reviews are now tracked weekly.
                """);

        assertThat(Readings.response(matrix))
                .isEqualTo("The review was made up for, and reviews are now tracked weekly.");
        assertThat(matrix.exceptions().getFirst().text()).isEqualTo("Exception noted.");
    }

    @Test
    void anAnswerBelowMayNameAnEarlierControl() {
        var matrix = Readings.of(TESTS + """

                 AC-3     Access ends.            Inspected the tickets.    No exceptions noted.

                 Management's Response (AC-2): The review was made up for, and reviews are tracked.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for, and reviews are tracked.");
    }

    @Test
    void aTableInTheLastSectionMayHoldTheAnswers() {
        var matrix = Readings.of(TESTS, """
                #Control #   Exceptions Noted        Management's Response

                 AC-2        Exception noted.        The review was made
                                                     up for.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }

    @Test
    void aListInTheLastSectionMayHoldTheAnswers() {
        var matrix = Readings.of(TESTS, """
                Management answers the exceptions as follows.

                • AC-2: The review was made up for, and
                  reviews are tracked.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for, and reviews are tracked.");
    }

    @Test
    void anAnswerToALongerNumberIsNotTakenForAShorterOne() {
        var matrix = Readings.of(TESTS, """
                AC-21: This control was retired.
                AC-2.1: So was this one.
                """);

        assertThat(matrix.exceptions().getFirst().managementResponse()).isNull();
    }

    @Test
    void aControlThatDidNotFailNeedsNoAnswer() {
        var matrix = Readings.of(TESTS, "AC-1: Nothing to add.");

        assertThat(matrix.exceptions()).hasSize(1);
        assertThat(matrix.exceptions().getFirst().managementResponse()).isNull();
    }
}
