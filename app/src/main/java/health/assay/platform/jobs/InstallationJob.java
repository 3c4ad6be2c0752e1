package health.assay.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is done for the installation as a whole.
public record InstallationJob(
        String title,
        String rhythm,
        @Nullable Instant next,
        @Nullable Upkeep last) {}
