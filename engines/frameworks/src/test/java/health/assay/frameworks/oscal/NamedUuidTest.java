package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedUuidTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void itIsTheUuidOfTheStandardsExample() {
        var uuid = NamedUuid.of(DNS, "www.example.com");

        assertThat(uuid).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2"); // RFC 9562, appendix A.4
    }

    @Test
    void theSameNamesGiveTheSameUuidAndOthersAnother() {
        assertThat(NamedUuid.of("map", "a", "b"))
                .isEqualTo(NamedUuid.of("map", "a", "b"))
                .isNotEqualTo(NamedUuid.of("map", "b", "a"));
    }
}
