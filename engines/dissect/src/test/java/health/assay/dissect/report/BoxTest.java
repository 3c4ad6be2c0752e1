package health.assay.dissect.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoxTest {

    @Test
    void aUnionHoldsBoth() {
        var union = new Box(10, 20, 30, 40).union(new Box(5, 25, 20, 60));

        assertThat(union).isEqualTo(new Box(5, 20, 30, 60));
        assertThat(union.width()).isEqualTo(25);
        assertThat(union.height()).isEqualTo(40);
    }

    @Test
    void aBoxCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(10, 0, 9, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 10, 5, 9));
    }
}
