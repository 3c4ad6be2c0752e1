package health.assay.platform.audit;

/// A place where a chain does not hold, and how.
public record Break(long sequence, Kind kind) {

    public enum Kind {
        MISSING("is missing: the numbers jump over it"),
        CHANGED("was changed after it was written"),
        UNLINKED("does not continue the entry before it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public String words() {
        return "Entry %d %s".formatted(sequence, kind.words);
    }
}
