package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void testsMayStandInATableOfTheirOwnKeyedByNumber() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #Control #   Control Activity

                 AC-1        Access is approved.

                 AC-2        Access is reviewed.

                #Control #   Tests of Controls         Test Results

                 AC-1        Inspected the policy.     No exceptions noted.

                             Inquired of the owner.    Not tested.

                 AC-2        Inspected the reviews.    Exception noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                  Inquired of the owner. => Not tested.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => Exception noted.
                """);
    }

    @Test
    void theNumberMayBeRepeatedForEachTest() {
        var matrix = Readings.of("""
                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.

                 AC-1     Access is approved.     Inquired of the owner.    Exception noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [] Access is approved.
                  Inspected the policy. => No exceptions noted.
                  Inquired of the owner. => Exception noted.
                """);
    }

    @Test
    void aControlUnderTwoCriteriaHasItsTestsOnce() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.

                #CC6.2 The entity registers users.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1 CC6.2] Access is approved.
                  Inspected the policy. => No exceptions noted.
                """);
    }
}
