package health.assay.platform.jobs;

import java.time.Duration;
import java.util.Optional;

/// How often a failed run is tried again. Each pause is twice the one before it.
///
/// @param most how often it is tried in all
public record Retries(int most, Duration first, Duration longest) {

    public static final Retries USUAL = new Retries(6, Duration.ofMinutes(1), Duration.ofHours(1));
    public static final Retries NONE = new Retries(1, Duration.ofMinutes(1), Duration.ofMinutes(1));

    public Retries {
        if (most < 1) {
            throw new IllegalArgumentException("A run is tried once at least, not %d times".formatted(most));
        }
    }

    /// How long to wait after this attempt failed; nothing when it was the last.
    Optional<Duration> pauseAfter(int attempt) {
        if (attempt >= most) {
            return Optional.empty();
        }
        var doubled = first.multipliedBy(1L << Math.clamp(attempt - 1L, 0, 20));
        return Optional.of(doubled.compareTo(longest) > 0 ? longest : doubled);
    }
}
