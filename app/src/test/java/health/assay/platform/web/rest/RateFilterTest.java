package health.assay.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.web.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateFilterTest {

    private final RateFilter filter =
            new RateFilter(new RateLimits(2), Callers::address, new Problems(JsonMapper.shared()));

    @Test
    void theOneTooManyIsToldWhenToAskAgain() throws Exception {
        ask("/api/v1/things", "192.0.2.1");
        var last = ask("/api/v1/things", "192.0.2.1");

        var refused = ask("/o/harborlight/api/v1/things", "192.0.2.1");

        assertThat(last.getStatus()).isEqualTo(200);
        assertThat(last.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
    }

    @Test
    void callersAreCountedApartAndPagesAreNotCounted() throws Exception {
        for (var times = 0; times < 3; times++) {
            assertThat(ask("/members", "192.0.2.1").getStatus()).isEqualTo(200);
        }

        ask("/api/v1/things", "192.0.2.1");
        ask("/api/v1/things", "192.0.2.1");

        assertThat(ask("/api/v1/things", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void oneNetworkOfTheNewKindIsOneCaller() throws Exception {
        ask("/api/v1/things", "2001:db8:1:2:0:0:0:1");
        ask("/api/v1/things", "2001:db8:1:2:ffff:0:0:2");

        assertThat(ask("/api/v1/things", "2001:db8:1:2:1:2:3:4").getStatus()).isEqualTo(429);
        assertThat(ask("/api/v1/things", "2001:db8:1:3:0:0:0:1").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String path, String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
