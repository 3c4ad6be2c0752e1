package health.assay.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /// The vectors of RFC 6238, appendix B; six of their eight digits.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeIsTakenHalfAMinuteEarlyOrLate() {
        assertThat(Totp.matchingStep(SECRET, "081 804", NOW, 0)).isPresent();
        assertThat(Totp.matchingStep(SECRET, "081804", NOW.plusSeconds(30), 0)).isPresent();
        assertThat(Totp.matchingStep(SECRET, "081804", NOW.minusSeconds(30), 0)).isPresent();
        assertThat(Totp.matchingStep(SECRET, "081804", NOW.plusSeconds(61), 0)).isEmpty();
    }

    @Test
    void aCodeIsGoodOnce() {
        var used = Totp.matchingStep(SECRET, "081804", NOW, 0).orElseThrow();

        assertThat(Totp.matchingStep(SECRET, "081804", NOW, used)).isEmpty();
    }

    @Test
    void anythingElseIsNoCode() {
        assertThat(Totp.matchingStep(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.matchingStep(SECRET, "081805", NOW, 0)).isEmpty();
    }
}
