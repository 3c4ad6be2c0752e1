package health.assay.dissect.table;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.Typeset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcrossTest {

    private static final String TABLE = """
            #No.      Activity                       Result

             AC-1     Access is approved.            None.
            """;

    @Test
    void aLargerBoldLineIsAHeadingEvenWhereItFitsAColumn() {
        var page = Typeset.page(1)
                .block(TABLE)
                .bold()
                .size(14)
                .at(Typeset.x(1), 190)
                .text("CC6")
                .set();

        assertThat(rows(page)).containsExactly("AC-1 | Access is approved. | None.", "= CC6");
    }

    @Test
    void aLineLeftOfTheTableIsNoPartOfIt() {
        var page = Typeset.page(1)
                .block(TABLE)
                .at(Typeset.x(1) - 20, 190)
                .text("Note")
                .set();

        assertThat(rows(page)).containsExactly("AC-1 | Access is approved. | None.", "= Note");
    }

    @Test
    void aSentenceOfTwoLinesStaysAcrossToItsEnd() {
        var rows = Parts.rows(Parts.read(TABLE + """

                 CC6.2 The entity registers and authorizes new users before it gives them access
                 to its system.

                 AC-2     Access is reviewed.            None.
                """));

        assertThat(rows)
                .containsExactly(
                        "AC-1 | Access is approved. | None.",
                        "= CC6.2 The entity registers and authorizes new users before it gives them access",
                        "= to its system.",
                        "AC-2 | Access is reviewed. | None.");
    }

    @Test
    void wordsThatReachARuledEdgeStayInTheirCell() {
        var rows = Parts.rows(Parts.read("""
                -------------------------------------------------
                #| No.   | Activity          | Result           |
                -------------------------------------------------
                 | AC-1  | Access is granted | None noted again |
                 |       | where it is owned | by the auditor.  |
                -------------------------------------------------
                """));

        assertThat(rows)
                .containsExactly("AC-1 | Access is granted where it is owned | None noted again by the auditor.");
    }

    private static List<String> rows(Page page) {
        return Parts.rows(Parts.read(List.of(page)));
    }
}
