package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContinuationsTest {

    @Test
    void aBannerRepeatedOverTheRestOfARowDoesNotCutIt() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved by   Inspected the policy.     Exception noted.
                ===
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                          the owner.                                        Management's Response:
                                                                            It was mended.

                 AC-2     Access is reviewed.     Inspected the reviews.    No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => Exception noted.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
        assertThat(Readings.response(matrix)).isEqualTo("It was mended.");
    }

    @Test
    void aNumberMayBeRepeatedOnTheNextPageAsContinued() {
        var matrix = Readings.of("""
                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved by   Inspected the policy.     No exceptions noted.
                ===
                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     the owner.              Inquired of the owner.    Not tested.
                 (cont.)
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                  Inquired of the owner. => Not tested.
                """);
    }

    @Test
    void aHeadingRepeatedAtTheTopOfAPageChangesNothing() {
        var matrix = Readings.of("""
                #Logical Access

                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved by   Inspected the policy.     No exceptions noted.
                ===
                #Logical Access (continued)

                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                          the owner.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                """);
    }

    @Test
    void aNumberMayStandAtTheFootOfAPageAndItsWordsOnTheNext() {
        var matrix = Readings.of("""
                #Criteria   Control #   Control Activity        Tests of Controls         Test Results

                 CC6.1      AC-1        Access is approved.     Inspected the policy.     No exceptions noted.

                            AC-2
                ===
                #Criteria   Control #   Control Activity        Tests of Controls         Test Results

                 CC6.2                  Users are registered.   Inspected the register.   No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.2] Users are registered.
                  Inspected the register. => No exceptions noted.
                """);
    }
}
