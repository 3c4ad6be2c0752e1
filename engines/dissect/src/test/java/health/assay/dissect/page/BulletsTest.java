package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletsTest {

    @ParameterizedTest
    @ValueSource(strings = {"•", "▪", "●", "◦", "■", "□", "➢"})
    void someMarksAreBulletsWhereverTheyStand(String mark) {
        assertThat(Bullets.isOne(mark)).isTrue();
        assertThat(Bullets.isPlain(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "*", "o", "✓"})
    void someMarksAreBulletsOnlyWhereTheyStandFirst(String mark) {
        assertThat(Bullets.isOne(mark)).isTrue();
        assertThat(Bullets.isPlain(mark)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1.", "•The", "--", "O"})
    void otherWordsAreNone(String word) {
        assertThat(Bullets.isOne(word)).isFalse();
        assertThat(Bullets.isPlain(word)).isFalse();
    }
}
