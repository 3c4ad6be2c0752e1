package health.assay.bench.corpus.page;

import org.jspecify.annotations.Nullable;

/// A word on its line: where it starts, and how wide it is.
record Word(
        double x,
        double width,
        String text,
        Face face,
        double size,
        @Nullable String key) {

    Word movedBy(double points) {
        return new Word(x + points, width, text, face, size, key);
    }
}
