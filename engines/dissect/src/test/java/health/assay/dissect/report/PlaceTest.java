package health.assay.dissect.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void pagesCountFromOne() {
        assertThat(new Place(1, null).page()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(0, null));
    }
}
