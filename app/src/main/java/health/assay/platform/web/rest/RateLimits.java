package health.assay.platform.web.rest;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often each caller may ask, on this node. Whoever was not seen for long is forgotten first.
final class RateLimits {

    private static final int MOST_CALLERS = 20_000;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final long perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    RateLimits(long perMinute) {
        this.perMinute = perMinute;
    }

    long perMinute() {
        return perMinute;
    }

    ConsumptionProbe ask(String caller) {
        return bucket(caller).tryConsumeAndReturnRemaining(1);
    }

    private synchronized Bucket bucket(String caller) {
        return buckets.computeIfAbsent(
                caller,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, SPAN))
                        .build());
    }
}
