package health.assay.cli;

import health.assay.reliance.Review;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What came of one file.
sealed interface Outcome {

    Path file();

    /// Read and judged; `content` is the review in the format asked for.
    record Reviewed(Path file, Review review, Content content) implements Outcome {}

    /// Not readable, for a reason a person can act on. `content` is what a program is told of it, if anything.
    record Refused(Path file, String why, @Nullable Content content) implements Outcome {}

    /// A fault of ours.
    record Broken(Path file, Throwable fault) implements Outcome {}
}
