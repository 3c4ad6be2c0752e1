package health.assay.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The last time a job worked for the installation as a whole.
public record Upkeep(
        String job,
        Instant beganAt,
        @Nullable Instant endedAt,
        int attempt,
        String message,
        Run.@Nullable Trouble trouble) {}
