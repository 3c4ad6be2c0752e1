package health.assay.bench.corpus.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on every page but the first: heads and feet (left, middle, right; with {page} and {pages}), for odd and
/// for even pages, and what was laid over the pages afterwards.
public record Furniture(
        List<String> oddHead,
        List<String> evenHead,
        List<String> oddFoot,
        List<String> evenFoot,
        boolean ruled,
        @Nullable String watermark,
        Watermark laid,
        @Nullable String download,
        Edge edge) {

    public enum Watermark {
        DIAGONAL_UNDER,
        DIAGONAL_OVER,
        LEVEL_UNDER,
        LEVEL_OVER
    }

    public enum Edge {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }
}
