package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "members",
                "",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)"
            })
    void whatCouldLeadElsewhereIsNotFollowed(String address) {
        assertThat(OwnAddress.or(address, "/")).isEqualTo("/");
    }

    @Test
    void anAddressOfOursIsFollowed() {
        assertThat(OwnAddress.or("/o/harborlight/members?page=2&q=a%20b", "/"))
                .isEqualTo("/o/harborlight/members?page=2&q=a%20b");
    }
}
