package health.assay.platform.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ListQueryTest {

    @Test
    void anAddressSaysWhatWasAskedAndIsReadBackAsTheSame() {
        var query = ListQuery.from(
                parameters("?q=a%26b%20%25&role=auditor&sort=-name&column=name&column=email&size=50&page=3"));

        assertThat(query.words()).isEqualTo("a&b %");
        assertThat(query.filters()).containsEntry("role", "auditor");
        assertThat(query.descending()).isTrue();
        assertThat(ListQuery.from(parameters(query.address()))).isEqualTo(query);
    }

    @Test
    void nothingAskedIsNothingInTheAddress() {
        assertThat(ListQuery.from(parameters("?q=&role=&page=1&size=25")).address())
                .isEmpty();
    }

    @Test
    void nonsenseInAnAddressIsTakenAsNotSaid() {
        var query = ListQuery.from(parameters("?page=-1&size=100000"));

        assertThat(query.page()).isEqualTo(1);
        assertThat(query.size()).isEqualTo(25);
    }

    private static MultiValueMap<String, String> parameters(String address) {
        var decoded = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value ->
                        decoded.add(name, value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return decoded;
    }
}
