package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.reliance.Standing;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void aBarIsFilledExactlyAndNothingIsLostInIt() {
        var random = new Random(1);
        for (var round = 0; round < 500; round++) {
            var tally = tally(random);
            var bar = Bar.of(tally, 12).segments();

            assertThat(bar.stream().mapToInt(Bar.Segment::length).sum()).isEqualTo(12);
            assertThat(bar).allSatisfy(segment -> assertThat(segment.length()).isPositive());
            assertThat(bar).hasSize(tally.counts().size());
        }
    }

    private static Tally tally(Random random) {
        var counts = Map.of(
                Standing.TESTED, 1 + random.nextInt(99),
                Standing.RELATED, 1 + random.nextInt(3),
                Standing.OUTSIDE, 1 + random.nextInt(200));
        return new Tally(
                counts, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void nothingCountedIsAnEmptyBar() {
        assertThat(Bar.of(new Tally(Map.of(), 0), 10).segments()).isEmpty();
    }
}
