package health.assay.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Harborlight Wellness, harborlight-wellness",
        "'Café Río, L.L.C.', cafe-rio-l-l-c",
        "'  --  ', organization",
        "../../etc/passwd, etc-passwd",
        "健康, organization",
    })
    void aNameBecomesAnAddress(String name, String slug) {
        assertThat(Slug.plain(name)).isEqualTo(slug);
    }

    @Test
    void aLongNameIsCutAndNeverEndsInADash() {
        assertThat(Slug.plain("a".repeat(39) + " clinic")).isEqualTo("a".repeat(39));
    }

    @Test
    void aTakenAddressGetsANumber() {
        assertThat(Slug.candidates("Harbor")).startsWith("harbor", "harbor-2", "harbor-3");
    }
}
