package health.assay.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.kernel.Sensitive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordChoiceTest {

    private static final List<String> KNOWN =
            List.of("Ines Okafor", "ines@harborlight.example", "Harborlight Wellness");

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "qwertyuiop12", "aaaaaaaaaaaa", "short", "ines okafor 1", "harborlight1"})
    void whatIsGuessedEarlyIsRefused(String password) {
        assertThat(PasswordChoice.objection(new Sensitive<>(password), KNOWN)).isPresent();
    }

    @Test
    void wordsThatDoNotBelongTogetherAreTaken() {
        assertThat(PasswordChoice.objection(new Sensitive<>("lantern gravel orbit teacup"), KNOWN))
                .isEmpty();
    }

    @Test
    void aPasswordThatOnlyCostsTimeIsRefused() {
        assertThat(PasswordChoice.objection(new Sensitive<>("lantern gravel ".repeat(20)), KNOWN))
                .contains("Use at most 128 characters");
    }
}
