package health.assay.platform.web.rest;

import health.assay.platform.web.ApiPath;
import health.assay.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a caller who asks too often, and says when to ask again.
final class RateFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final Function<HttpServletRequest, String> caller;
    private final Problems problems;

    RateFilter(RateLimits limits, Function<HttpServletRequest, String> caller, Problems problems) {
        this.limits = limits;
        this.caller = caller;
        this.problems = problems;
    }

    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RateFilter.class.getName() + System.identityHashCode(this); // there are two of them
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPath.covers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = limits.ask(caller.apply(request));
        response.setHeader("RateLimit-Limit", Long.toString(limits.perMinute()));
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = Math.ceilDiv(
                probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.answer(HttpStatus.TOO_MANY_REQUESTS.value(), request, response);
    }
}
