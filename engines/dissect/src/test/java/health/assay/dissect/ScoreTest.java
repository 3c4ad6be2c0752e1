package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void foundMissedAndInventedAreCountedApart() {
        assertThat(Score.of(Set.of("a", "b", "x"), Set.of("a", "b", "c", "d"))).isEqualTo(new Score(2, 2, 1));
    }

    @Test
    void missingOrInventingMoreIsWorse() {
        var baseline = new Score(8, 2, 1);

        assertThat(new Score(7, 3, 0).isWorseThan(baseline)).isTrue();
        assertThat(new Score(9, 1, 2).isWorseThan(baseline)).isTrue();
        assertThat(new Score(8, 2, 1).isWorseThan(baseline)).isFalse();
        assertThat(new Score(9, 1, 1).isWorseThan(baseline)).isFalse();
    }
}
