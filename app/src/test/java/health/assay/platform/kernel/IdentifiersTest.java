package health.assay.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void theySortByTheTimeTheyWereMade() {
        var earlier = Identifiers.at(Instant.ofEpochMilli(1_700_000_000_000L), -1, -1);
        var later = Identifiers.at(Instant.ofEpochMilli(1_700_000_000_001L), 0, 0);

        assertThat(later.toString()).isGreaterThan(earlier.toString());
    }

    @Test
    void theySayWhatTheyAre() {
        var identifier = Identifiers.next();

        assertThat(identifier.version()).isEqualTo(7);
        assertThat(identifier.variant()).isEqualTo(2);
    }
}
