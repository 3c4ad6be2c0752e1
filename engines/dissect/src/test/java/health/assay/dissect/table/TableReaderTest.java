package health.assay.dissect.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void rulesPartColumnsAndRows() {
        var reading = Parts.read("""
                ---------------------------------------------------------
                #| No.   | Activity                  | Result             |
                ---------------------------------------------------------
                 | AC-1  | Access is approved by the | No exceptions      |
                 |       | owner of the system.      | noted.             |
                ---------------------------------------------------------
                 | AC-2  | Access is reviewed.       | No exceptions      |
                 |       |                           | noted.             |
                ---------------------------------------------------------
                 | AC-3  | Access ends.              | None.              |
                ---------------------------------------------------------
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the owner of the system. | No exceptions noted.",
                        "AC-2 | Access is reviewed. | No exceptions noted.",
                        "AC-3 | Access ends. | None.");
    }

    @Test
    void aRulePartsColumnsEvenWhereACellHasWiderGaps() {
        var reading = Parts.read("""
                #| No.   | Activity                  | Result             |
                ---------------------------------------------------------
                 | AC-1  | Access        is approved | None.              |
                ---------------------------------------------------------
                """);

        assertThat(Parts.rows(reading)).containsExactly("AC-1 | Access is approved | None.");
    }

    @Test
    void whitePartsColumnsAndRowsWhereNothingIsRuled() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 AC-1     Access is approved by the      No exceptions
                          owner of the system.           noted.

                 AC-2     Access is reviewed by the      None.
                          owner.

                 AC-3     Access ends.                   None.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the owner of the system. | No exceptions noted.",
                        "AC-2 | Access is reviewed by the owner. | None.",
                        "AC-3 | Access ends. | None.");
    }

    @Test
    void aNumberBeginsARowWhereRowsStandTight() {
        var reading = Parts.read("""
                #No.      Activity                       Result
                 AC-1     Access is approved by the      No exceptions
                          owner of the system.           noted.
                 AC-2     Access is reviewed by the      None.
                          owner.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the owner of the system. | No exceptions noted.",
                        "AC-2 | Access is reviewed by the owner. | None.");
    }

    @Test
    void aNumberMayBreakOverTwoLines() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 CC6.1-   Access is approved by the      None.
                 ACCESS1  owner of the system.

                 CC6.1-   Access is reviewed by the      None.
                 ACCESS2  owner of the system.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "CC6.1- ACCESS1 | Access is approved by the owner of the system. | None.",
                        "CC6.1- ACCESS2 | Access is reviewed by the owner of the system. | None.");
    }

    @Test
    void rulesInTheOtherColumnsLetTheFirstCellReachDownBesideThem() {
        var reading = Parts.read("""
                ---------------------------------------------------------
                #| No.   | Activity                  | Result             |
                ---------------------------------------------------------
                 | AC-1  | Access is approved.       | None.              |
                         -------------------------------------------------
                 |       | Access is logged.         | Not tested.        |
                ---------------------------------------------------------
                 | AC-2  | Access is reviewed.       | None.              |
                ---------------------------------------------------------
                 | AC-3  | Access ends.              | None.              |
                ---------------------------------------------------------
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved. | None.",
                        " | Access is logged. | Not tested.",
                        "AC-2 | Access is reviewed. | None.",
                        "AC-3 | Access ends. | None.");
    }

    @Test
    void whiteWithinARuledCellPartsNothing() {
        var reading = Parts.read("""
                #| No.   | Activity                  | Result             |
                ---------------------------------------------------------
                 | AC-1  | Access is approved.       | None.              |
                ---------------------------------------------------------
                 | AC-2  | Access is reviewed.       | None.              |

                 |       | Reviews are kept.         |                    |
                ---------------------------------------------------------
                 | AC-3  | Access ends.              | None.              |
                ---------------------------------------------------------
                """);

        assertThat(Parts.rows(reading))
                .contains("AC-2 | Access is reviewed. Reviews are kept. | None.")
                .hasSize(3);
    }

    @Test
    void aSentenceAcrossTheColumnsIsNoRow() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 AC-1     Access is approved.            None.

                 CC6.2 The entity registers and authorizes new users before it gives them access to its system.

                 AC-2     Access is reviewed.            None.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved. | None.",
                        "= CC6.2 The entity registers and authorizes new users before it gives them access to its system.",
                        "AC-2 | Access is reviewed. | None.");
    }

    @Test
    void aTableGoesOnOverThePageWithItsHeadsRepeated() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 AC-1     Access is approved by the      None.
                ===
                #No.      Activity                       Result

                          owner of the system.

                 AC-2     Access is reviewed.            None.
                """);

        assertThat(reading.tables()).hasSize(2);
        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the | None.",
                        " | owner of the system. | ",
                        "AC-2 | Access is reviewed. | None.");
    }

    @Test
    void aTableGoesOnOverThePageWithoutHeads() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 AC-1     Access is approved by the      None.
                ===
                          owner of the system.

                 AC-2     Access is reviewed.            None.
                """);

        assertThat(reading.tables()).hasSize(1);
        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the | None.",
                        " | owner of the system. | ",
                        "AC-2 | Access is reviewed. | None.");
    }

    @Test
    void theFirstRowOnAPageSaysSo() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 AC-1     Access is approved.            None.

                 AC-2     Access is reviewed.            None.
                ===
                 AC-3     Access ends.                   None.
                """);

        assertThat(reading.tables().getFirst().entries())
                .map(entry -> ((Entry.Row<Parts>) entry).firstOnPage())
                .containsExactly(true, false, true);
    }

    @Test
    void linesBeforeTheFirstTableLead() {
        var reading = Parts.read("""
                CC6.1 The entity restricts access.

                #No.      Activity                       Result

                 AC-1     Access is approved.            None.
                """);

        assertThat(reading.lead())
                .extracting(line -> line.text())
                .containsExactly("CC6.1 The entity restricts access.");
    }

    @Test
    void wordsWithoutAnyTableAllLead() {
        var reading = Parts.read("""
                Access is approved by the owner.
                No exceptions noted.
                """);

        assertThat(reading.tables()).isEmpty();
        assertThat(reading.lead()).hasSize(2);
    }

    @Test
    void cellsKnowTheirPlace() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                 AC-1     Access is approved.            None.
                ===
                 AC-2     Access is reviewed.            None.
                """);

        var row = (Entry.Row<Parts>) reading.tables().getFirst().entries().getLast();
        var place = row.cell(Parts.WORDS).getFirst().place();
        assertThat(place.page()).isEqualTo(2);
        assertThat(place.box().left()).isEqualTo(health.assay.dissect.page.Typeset.x(10));
    }
}
