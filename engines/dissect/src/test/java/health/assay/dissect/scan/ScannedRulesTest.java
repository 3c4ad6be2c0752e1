package health.assay.dissect.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.assay.dissect.page.Rule;
import org.junit.jupiter.api.Test;

class ScannedRulesTest {

    private static final int DPI = 144;

    @Test
    void longRunsOfInkAreRulesInPoints() {
        var image = Paper.white(1000, 1000);
        var pen = Paper.pen(image);
        pen.fillRect(100, 200, 600, 2);
        pen.fillRect(300, 400, 2, 100);

        var rules = ScannedRules.in(image, DPI);

        assertThat(rules).hasSize(2);
        assertThat(rules.getFirst().isLevel()).isTrue();
        assertThat(rules.getFirst().left()).isCloseTo(50, within(1.0));
        assertThat(rules.getFirst().y()).isCloseTo(100, within(1.0));
        assertThat(rules.getFirst().length()).isCloseTo(300, within(1.0));
        assertThat(rules.getLast().isLevel()).isFalse();
        assertThat(rules.getLast().x()).isCloseTo(150, within(1.0));
    }

    @Test
    void aRuleWithPinholesIsOneRule() {
        var image = Paper.white(1000, 400);
        var pen = Paper.pen(image);
        for (var x = 100; x < 700; x += 50) {
            pen.fillRect(x, 200, 48, 1);
        }

        assertThat(ScannedRules.in(image, DPI)).hasSize(1);
    }

    @Test
    void aRuleThatLeansAHairIsOneRule() {
        var image = Paper.white(1000, 400);
        var pen = Paper.pen(image);
        pen.fillRect(100, 200, 400, 2);
        pen.fillRect(498, 202, 400, 2);

        assertThat(ScannedRules.in(image, DPI)).hasSize(1);
        assertThat(ScannedRules.in(image, DPI)).allMatch(Rule::isLevel);
    }

    @Test
    void lettersAreNoRules() {
        var image = Paper.white(1000, 400);
        var pen = Paper.pen(image);
        for (var x = 100; x < 900; x += 20) {
            pen.fillRect(x, 200, 14, 20);
        }

        assertThat(ScannedRules.in(image, DPI)).isEmpty();
    }
}
