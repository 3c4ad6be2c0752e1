package health.assay.platform.files;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file that somebody hands in.
///
/// @param accepted what it may be, judged by its bytes
/// @param retainedUntil the last day on which the law forbids to delete it
public record Upload(
        String name,
        InputStream content,
        Set<ContentType> accepted,
        long maximumBytes,
        @Nullable LocalDate retainedUntil) {

    public Upload {
        accepted = Set.copyOf(accepted);
    }
}
