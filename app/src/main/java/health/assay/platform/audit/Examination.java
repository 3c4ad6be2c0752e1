package health.assay.platform.audit;

import java.util.ArrayList;
import java.util.List;

/// Goes along one chain from its first entry and notes where it does not hold.
public final class Examination {

    private final List<Break> breaks = new ArrayList<>();
    private long expected = 1;
    private Hash previous = Hash.NONE;

    public void take(Entry entry) {
        if (entry.sequence() != expected) {
            breaks.add(new Break(expected, Break.Kind.MISSING));
        } else if (!entry.previous().equals(previous)) {
            breaks.add(new Break(entry.sequence(), Break.Kind.UNLINKED));
        }
        if (!entry.isIntact()) {
            breaks.add(new Break(entry.sequence(), Break.Kind.CHANGED));
        }
        expected = entry.sequence() + 1;
        previous = entry.hash();
    }

    public List<Break> breaks() {
        return List.copyOf(breaks);
    }

    public long entries() {
        return expected - 1;
    }

    /// The hash of the last entry: keep it elsewhere, and nobody can cut off the end unseen.
    public Hash head() {
        return previous;
    }
}
