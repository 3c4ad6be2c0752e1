package health.assay.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is done for an organization without being asked for.
///
/// @param next when it is due
/// @param last the last run that had something to do, or runs now
public record RegularJob(
        String name,
        String title,
        String rhythm,
        @Nullable Instant next,
        @Nullable Run last) {}
