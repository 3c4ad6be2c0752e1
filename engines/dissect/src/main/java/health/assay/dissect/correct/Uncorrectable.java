package health.assay.dissect.correct;

/// Corrections that cannot be read or applied. The message is one line for a person: where, what, and what to write.
public final class Uncorrectable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String words;

    Uncorrectable(int line, String words) {
        super(line == 0 ? words : "line %d: %s".formatted(line, words));
        this.line = line;
        this.words = words;
    }

    int line() {
        return line;
    }

    String words() {
        return words;
    }

    /// The same of an entry that is not in a file yet, from its first line on.
    Uncorrectable of(int firstLine) {
        return line < firstLine ? this : new Uncorrectable(0, words);
    }
}
