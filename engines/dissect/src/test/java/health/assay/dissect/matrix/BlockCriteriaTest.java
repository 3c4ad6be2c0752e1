package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockCriteriaTest {

    @Test
    void criteriaBelowTheControlAreThatCards() {
        var matrix = Readings.of("""
                Control: AC-1: Access is approved.
                Criteria: CC6.1
                Tests Performed: Inspected the policy.
                Results of Tests: No exceptions noted.

                Control: AC-2: Access is reviewed.
                Criteria: CC6.2
                Tests Performed: Inspected the reviews.
                Results of Tests: No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                AC-2 [CC6.2] Access is reviewed.
                  Inspected the reviews. => No exceptions noted.
                """);
    }

    @Test
    void aHeadingOverMoreCriteriaDoesNotGiveTheNextOneToTheControlAbove() {
        var matrix = Readings.of("""
                CC9.2
                Criteria: The entity manages vendors.
                Control: Vendors sign an agreement first.
                Tests Performed by Service Auditor: Inspected the agreements.
                Results of Tests: No exceptions noted.

                #Additional Criteria for Confidentiality (C1)
                C1.1
                Criteria: The entity keeps what is confidential.
                Control: A table says how long data are kept.
                Tests Performed by Service Auditor: Inspected the table.
                Results of Tests: No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                null [CC9.2] Vendors sign an agreement first.
                  Inspected the agreements. => No exceptions noted.
                null [C1.1] A table says how long data are kept.
                  Inspected the table. => No exceptions noted.
                """);
    }
}
