package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepliesTest {

    private static final String TABLE = """
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the tickets.    No exceptions noted.

                 AC-2     Access is reviewed.     Examined each review.     Exception noted.

                 AC-3     Access is ended.        Examined each leaver.     No exceptions noted.
                """;

    /// The table as read, whatever stands below it.
    private static final String READ = """
                AC-1 [CC6.1] Access is approved.
                  Inspected the tickets. => No exceptions noted.
                AC-2 [CC6.1] Access is reviewed.
                  Examined each review. => Exception noted.
                AC-3 [CC6.1] Access is ended.
                  Examined each leaver. => No exceptions noted.
                """;

    @Test
    void anAnswerBelowTheTableMayBeKeyedByNumber() {
        var matrix = Readings.of(TABLE + """


                #Management Response:

                 AC-2: The review was made up for by
                 the owner.
                """);

        assertThat(Readings.text(matrix)).isEqualTo(READ);
        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for by the owner.");
    }

    @Test
    void anAnswerWithoutANumberGoesToTheControlThatFailed() {
        var matrix = Readings.of(TABLE + """


                 Management's Response: The review was made up for.
                """);

        assertThat(Readings.text(matrix)).isEqualTo(READ);
        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }

    @Test
    void theNumberMayBeSetOffByAnyMark() {
        var matrix = Readings.of(TABLE + """


                #Management Response

                 [AC-2] - The review was made up for.
                """);

        assertThat(Readings.text(matrix)).isEqualTo(READ);
        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }

    @Test
    void aSeriesHeadingEndsAnAnswer() {
        var matrix = Readings.of(TABLE + """


                 Management's Response: The review was made up for.
                 CC7 System Operations
                """);

        assertThat(Readings.text(matrix)).isEqualTo(READ);
        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }

    @Test
    void aNameWithAnAmpersandMayOwnTheAnswer() {
        var matrix = Readings.of("""
                #No.      Control Activity        Tests of Controls         Test Results

                 AC-2     Access is reviewed.     Examined each review.     Exception noted. Corvid &
                                                                            Lark's Response: Mended.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-2 [] Access is reviewed.
                  Examined each review. => Exception noted.
                """);
        assertThat(Readings.response(matrix)).isEqualTo("Mended.");
    }

    @Test
    void anAnswerElsewhereMayBeKeyedByCriterion() {
        var matrix = Readings.of(TABLE, """
                Management's Responses to Exceptions

                CC6.1: The review was made up for.
                """);

        assertThat(Readings.text(matrix)).isEqualTo(READ);
        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }

    @Test
    void theNumberMayStandBeforeTheLabel() {
        var matrix = Readings.of(TABLE + """


                AC-2 – Management's response: The review was made up for.
                """);

        assertThat(Readings.response(matrix)).isEqualTo("The review was made up for.");
    }
}
