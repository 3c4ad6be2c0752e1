package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void everyCountIsSaidAndOnlyThoseAboveZeroAreDrawn() {
        var bar = Bar.of(
                List.of(new Bar.Part(Mark.TESTED, 3), new Bar.Part(Mark.EXCEPTION, 0), new Bar.Part(Mark.OUTSIDE, 1)));

        assertThat(bar.finding()).isEqualTo("3 tested, 0 exception, 1 outside");
        assertThat(bar.pieces())
                .containsExactly(
                        new Bar.Piece("0.00%", "75.00%", "f-tested", null),
                        new Bar.Piece("75.00%", "25.00%", null, "url(#tx-outside)"));
    }

    @Test
    void nothingCountedIsAnEmptyFrame() {
        assertThat(Bar.of(List.of(new Bar.Part(Mark.TESTED, 0))).pieces()).isEmpty();
    }

    @Test
    void whatWasNotReadNeverStandsInABar() {
        var bar = Bar.of(List.of(new Bar.Part(Mark.UNREAD, 1)));

        assertThatThrownBy(bar::pieces).isInstanceOf(IllegalArgumentException.class);
    }
}
