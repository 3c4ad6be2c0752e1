package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void linesOfASentenceAreJoined() {
        assertThat(Cells.text().join(Cells.lines("Access is approved\nby the owner.")))
                .isEqualTo("Access is approved by the owner.");
    }

    @Test
    void bulletsBeginLinesOfTheirOwn() {
        var text = Cells.text().join(Cells.lines("""
                • Inspected the policy
                  for users.
                • Inquired of the owner.
                """));

        assertThat(text).isEqualTo("Inspected the policy for users.\nInquired of the owner.");
    }

    @Test
    void wordsBeforeTheFirstBulletAreALine() {
        var text = Cells.text().join(Cells.lines("""
                The policy covers:
                • users; and
                • vendors.
                """));

        assertThat(text).isEqualTo("The policy covers:\nusers; and\nvendors.");
    }

    @Test
    void wordsBackAtTheMarginLeaveTheList() {
        var text = Cells.text().join(Cells.lines("""
                  • users; and
                  • vendors.
                It is read each year.
                """));

        assertThat(text).isEqualTo("users; and\nvendors.\nIt is read each year.");
    }

    @Test
    void whiteSpaceBeginsALine() {
        assertThat(Cells.text().join(Cells.lines("Inspected the policy.\n\nInquired of the owner.")))
                .isEqualTo("Inspected the policy.\nInquired of the owner.");
    }

    @Test
    void noLinesAreNoText() {
        assertThat(Cells.text().join(java.util.List.of())).isEmpty();
    }
}
