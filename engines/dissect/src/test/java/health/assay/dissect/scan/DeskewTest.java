package health.assay.dissect.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskewTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.74, -1.2, 2.4})
    void aLeaningPageIsStraightened(double degrees) {
        var leaning = Paper.leaning(degrees);

        var straight = Deskew.straighten(leaning);

        assertThat(Deskew.angle(leaning)).isCloseTo(degrees, within(0.1));
        assertThat(Deskew.angle(straight)).isCloseTo(0, within(0.1));
    }

    @Test
    void aStraightPageIsLeftAsItIs() {
        var straight = Paper.leaning(0);

        assertThat(Deskew.straighten(straight)).isSameAs(straight);
    }

    @Test
    void anEmptyPageIsLeftAsItIs() {
        var empty = Paper.white(600, 800);

        assertThat(Deskew.straighten(empty)).isSameAs(empty);
    }
}
