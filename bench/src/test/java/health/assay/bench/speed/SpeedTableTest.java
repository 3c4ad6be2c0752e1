package health.assay.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTableTest {

    @Test
    void theRatioIsThatOfTheMediansPer100Pages() {
        var first = new Timing("first", 50, List.of(1.0, 9.0, 2.0));
        var second = new Timing("second", 100, List.of(4.0, 8.0));

        var ratio = second.times(first);

        assertThat(first.median()).isEqualTo(4.0);
        assertThat(ratio).isEqualTo(1.5);
    }

    @Test
    void aToolThatCouldNotBeRunHasNoFigures() {
        var first = new Timing("first", 100, List.of(2.0));
        var missing = new Timing("missing", 100, List.of());

        var table = SpeedTable.of(List.of(first, missing));

        assertThat(table.lines().toList().get(1)).contains("2.000", "1.00 x").endsWith(" -");
        assertThat(table.lines().toList().get(2)).startsWith("missing").endsWith("not run");
    }

    @Test
    void eachToolStandsAgainstTheFirstAndTheLast() {
        var first = new Timing("first", 100, List.of(2.0));
        var ours = new Timing("ours", 100, List.of(3.0));
        var last = new Timing("last", 100, List.of(12.0));

        var table = SpeedTable.of(List.of(first, ours, last));

        assertThat(table.lines().toList().get(2)).matches("ours .* 1\\.50 x +0\\.25 x");
    }
}
