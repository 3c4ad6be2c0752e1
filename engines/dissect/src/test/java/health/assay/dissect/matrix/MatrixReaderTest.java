package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixReaderTest {

    @Test
    void aRowGoesOnOverThePageUnderRepeatedHeads() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved by   Inspected the policy      No exceptions
                ===
                #No.      Control Activity        Tests of Controls         Test Results

                          the owner.              of the entity.            noted.

                 AC-2     Access is reviewed.     Inspected the reviews.    No exceptions
                                                                            noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy of the entity. => No exceptions noted.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
        assertThat(matrix.controls().getFirst().place().page()).isEqualTo(1);
    }

    @Test
    void aBlankFirstCellMeansTheControlsNextTest() {
        var matrix = Readings.of("""
                ---------------------------------------------------------------------------------
                #| No.   | Control Activity      | Tests of Controls       | Test Results         |
                ---------------------------------------------------------------------------------
                 | AC-1  | Access is approved.   | Inspected the policy.   | No exceptions noted. |
                ---------------------------------------------------------------------------------
                 |       |                       | Inquired of the owner.  | Not tested.          |
                ---------------------------------------------------------------------------------
                 | AC-2  | Access is reviewed.   | Inspected the reviews.  | No exceptions noted. |
                ---------------------------------------------------------------------------------
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [] Access is approved.
                  Inspected the policy. => No exceptions noted.
                  Inquired of the owner. => Not tested.
                AC-2 [] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
    }

    @Test
    void controlsMayHaveNoNumbers() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #Control Activity          Tests of Controls         Test Results

                 Access is approved by     Inspected the policy.     No exceptions noted.
                 the owner.

                 Access is reviewed.       Inspected the reviews.    No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                null [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                null [CC6.1] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
    }

    @Test
    void anUnnumberedControlGoesOnOverThePageToTheEndOfItsSentence() {
        var matrix = Readings.of("""
                #Control Activity          Tests of Controls         Test Results

                 Access is approved by     Inspected the policy      No exceptions
                ===
                #Control Activity          Tests of Controls         Test Results

                 the owner.                of the entity.            noted.

                 Access is reviewed.       Inspected the reviews.    Not tested.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                null [] Access is approved by the owner.
                  Inspected the policy of the entity. => No exceptions noted.
                null [] Access is reviewed.
                  Inspected the reviews. => Not tested.
                """);
    }

    @Test
    void numbersMayRunIntoTheControlsWords() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                #Control Activity            Tests of Controls         Test Results

                 AC-1: Access is approved    Inspected the policy.     No exceptions noted.
                 by the owner.

                 AC-2: Access is reviewed.   Inspected the reviews.    No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.1] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
    }

    @Test
    void anotherTableAmongTheTestsIsNotTakenForControls() {
        var matrix = Readings.of("""
                #No.      Control Activity        Tests of Controls         Test Results

                 AC-1     Access is approved.     Inspected the policy.     No exceptions noted.

                #Frequency of Control     Minimum Sample Size

                 Daily                    25

                 Quarterly                2
                """);

        assertThat(matrix.controls()).hasSize(1);
        assertThat(matrix.controls().getFirst().description()).isEqualTo("Access is approved.");
    }
}
