package health.assay.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @Test
    void oneAddressIsOnePersonHoweverItIsTyped() {
        assertThat(Email.read(" Ines@Harborlight.Example ")).contains(new Email("ines@harborlight.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ines",
                "ines@",
                "@example.com",
                "a b@example.com",
                "a@example",
                "a@b.c\nbcc: d@e.f",
                "<a@b.c>"
            })
    void whatCannotBeAnAddressIsNone(String typed) {
        assertThat(Email.read(typed)).isEmpty();
    }
}
