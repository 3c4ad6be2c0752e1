package health.assay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Names each request and writes one line about it. The line has the handler's pattern, not the address: an address can
/// hold a token or a name that was searched for.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String KEY = "request";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = RequestReference.givenTo(request);
        response.setHeader(RequestReference.HEADER, reference);
        var started = System.nanoTime();
        try (var _ = MDC.putCloseable(KEY, reference)) {
            chain.doFilter(request, response);
            if (isWorthALine(request.getRequestURI())) {
                LOG.atInfo()
                        .addKeyValue("method", request.getMethod())
                        .addKeyValue("pattern", pattern(request))
                        .addKeyValue("status", response.getStatus())
                        .addKeyValue("milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started))
                        .log("{} {} answered {}", request.getMethod(), pattern(request), response.getStatus());
            }
        }
    }

    private static boolean isWorthALine(String path) {
        return !path.startsWith("/assets/") && !path.startsWith("/health");
    }

    private static String pattern(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }
}
