package health.assay.bench.corpus.page;

import java.util.List;

/// A line of words with the space above it. Passage counts which paragraph of its cell it belongs to.
record Line(List<Word> words, double before, double height, double size, int passage) {

    Line {
        words = List.copyOf(words);
    }

    Line after(double points) {
        return new Line(words, points, height, size, passage);
    }

    double total() {
        return before + height;
    }

    double baseline() {
        return before + size * 0.93 + (height - size * 1.15) / 2;
    }
}
