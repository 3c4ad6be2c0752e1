package health.assay.dissect.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void cellsInTheMiddleOfTheirRowsBelongToTheLinesAboveAndBelow() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                          Access is approved by the
                 AC-1     owner of the system, and       None.
                          approvals are kept.

                          Access is reviewed by the
                 AC-2     owner each quarter with the    None.
                          list of staff.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the owner of the system, and approvals are kept. | None.",
                        "AC-2 | Access is reviewed by the owner each quarter with the list of staff. | None.");
    }

    @Test
    void rowsInTheMiddleThatTouchReachAsFarBelowTheirNumberAsAbove() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                          Access is approved by the
                 AC-1     owner of the system, and       None.
                          approvals are kept.
                          Access is reviewed by the
                 AC-2     owner each quarter with the    None.
                          list of staff.

                          Access is logged on every
                 AC-3     system, and the logs are       None.
                          kept.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the owner of the system, and approvals are kept. | None.",
                        "AC-2 | Access is reviewed by the owner each quarter with the list of staff. | None.",
                        "AC-3 | Access is logged on every system, and the logs are kept. | None.");
    }

    @Test
    void rulesPartRowsInTheMiddleEvenWhereACellHasWhiteInIt() {
        var reading = Parts.read("""
                ---------------------------------------------------------
                #| No.   | Activity                  | Result             |
                ---------------------------------------------------------
                 |       |                           | Exception noted.   |
                 |       | Access is approved by the |                    |
                 | AC-1  | owner of the system.      | Response: it is    |
                 |       |                           | now reviewed.      |
                ---------------------------------------------------------
                =Here stands what the next table is about, in the words of those who wrote it.
                ---------------------------------------------------------
                #| No.   | Activity                  | Result             |
                ---------------------------------------------------------
                 | AC-2  | Access is reviewed.       | None.              |
                ---------------------------------------------------------
                """);

        assertThat(Parts.rows(reading))
                .contains(
                        "AC-1 | Access is approved by the owner of the system. | Exception noted. Response: it is now reviewed.");
    }

    @Test
    void namesSetOverTheHeadsOfALaterTableAreNoCells() {
        var reading = Parts.read("""
                #No.      Activity                       Result
                 AC-1     Access is approved.            None.

                #         Larkspur                       Hale & Co.
                #No.      Activity                       Result
                 AC-2     Access is reviewed.            None.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly("AC-1 | Access is approved. | None.", "AC-2 | Access is reviewed. | None.");
    }

    @Test
    void theNumberOfAListBelongsToItsItemWhereHeadsAreCentered() {
        var reading = Parts.read("""
                #No.               Activity               Result
                 AC-1     Access is granted, changed 1. None was found
                          and removed by the owner.     in the sample.
                 AC-2     Access is asked for, given 1. None was found
                          and taken away in a day.      in the sample.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is granted, changed and removed by the owner. | 1. None was found in the sample.",
                        "AC-2 | Access is asked for, given and taken away in a day. | 1. None was found in the sample.");
    }

    @Test
    void aBoldHeadingThatRunsAcrossTwoColumnsMovesNoGutter() {
        var reading = Parts.read("""
                #No.          Activity                       Result
                 Control 1    Access is approved by the      None.
                              owner of the system.
                #Control Environment
                 Control 2    Access is reviewed by the      None.
                              owner of the system.
                """);

        assertThat(Parts.rows(reading))
                .contains(
                        "Control 1 | Access is approved by the owner of the system. | None.",
                        "Control 2 | Access is reviewed by the owner of the system. | None.");
    }

    @Test
    void cellsThatRestOnTheBottomEndTheirRows() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                          Access is approved by the
                          owner of the system, and
                 AC-1     approvals are kept.            None.
                          Access is reviewed by the
                 AC-2     owner each quarter.            None.

                          Access is logged on every
                 AC-3     system.                        None.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved by the owner of the system, and approvals are kept. | None.",
                        "AC-2 | Access is reviewed by the owner each quarter. | None.",
                        "AC-3 | Access is logged on every system. | None.");
    }

    @Test
    void numbersThatCountOnBeginRowsOfOneLine() {
        var reading = Parts.read("""
                #No.      Activity                       Result
                 AC-1     Access is approved.            None.
                 AC-2     Access is reviewed.            None.
                 AC-3     Access ends.                   None.
                """);

        assertThat(Parts.rows(reading))
                .containsExactly(
                        "AC-1 | Access is approved. | None.",
                        "AC-2 | Access is reviewed. | None.",
                        "AC-3 | Access ends. | None.");
    }

    @Test
    void aRowThatStandsAloneIsOneHoweverMuchWhiteIsInIt() {
        var reading = Parts.read("""
                #No.      Activity                       Result

                          Access is approved.

                 AC-1     Approvals are kept.            None.

                          Managers are told.

                = Of access rights kept and reviewed each quarter by the owners
                #No.      Activity                       Result

                          Access is reviewed.

                 AC-2     Reviews are kept.              None.

                          Managers are told.

                = Of access rights taken away in the end and kept by the owners
                #No.         Activity                    Result

                             Access ends.

                 AC-3        The end is kept.            None.

                             Managers are told.
                """.replace("= ", "  "));

        assertThat(Parts.rows(reading).stream().filter(row -> row.startsWith("AC-")))
                .containsExactly(
                        "AC-1 | Access is approved. Approvals are kept. Managers are told. | None.",
                        "AC-2 | Access is reviewed. Reviews are kept. Managers are told. | None.",
                        "AC-3 | Access ends. The end is kept. Managers are told. | None.");
    }

    @Test
    void cellsBesideEachOtherWithinARowPartItIntoRowsOfItsOwn() {
        var rows = """
                #No.      Activity                       Result

                          Access is approved.            None.

                 AC-1

                          Access is reviewed.            One.

                = Of access rights kept and reviewed each quarter by the owners
                """.replace("= ", "  ");
        var reading = Parts.read(rows + rows.replace("AC-1", "AC-2") + rows.replace("AC-1", "AC-3"));

        assertThat(Parts.rows(reading).stream().filter(row -> !row.startsWith("=")))
                .startsWith(
                        "AC-1 | Access is approved. | None.",
                        " | Access is reviewed. | One.",
                        "AC-2 | Access is approved. | None.",
                        " | Access is reviewed. | One.");
    }
}
