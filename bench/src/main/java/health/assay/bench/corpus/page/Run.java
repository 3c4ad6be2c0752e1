package health.assay.bench.corpus.page;

import org.jspecify.annotations.Nullable;

/// A stretch of text in one face. The key names what it says in the truth; pages are remembered under it.
public record Run(String text, Face face, @Nullable String key) {

    public static Run plain(String text) {
        return new Run(text, Face.PLAIN, null);
    }

    public static Run bold(String text) {
        return new Run(text, Face.BOLD, null);
    }

    public static Run keyed(String text, String key) {
        return new Run(text, Face.PLAIN, key);
    }

    public Run inFace(Face other) {
        return new Run(text, other, key);
    }
}
