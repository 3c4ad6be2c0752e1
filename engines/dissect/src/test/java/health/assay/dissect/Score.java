package health.assay.dissect;

import java.util.HashSet;
import java.util.Set;

/// How many facts were read rightly, how many were not, and how many were read that are none.
record Score(int found, int missed, int invented) {

    static <T> Score of(Set<T> read, Set<T> truth) {
        var found = new HashSet<>(read);
        found.retainAll(truth);
        return new Score(found.size(), truth.size() - found.size(), read.size() - found.size());
    }

    boolean isWorseThan(Score baseline) {
        return missed > baseline.missed || invented > baseline.invented;
    }

    @Override
    public String toString() {
        return "{\"found\": %d, \"missed\": %d, \"invented\": %d}".formatted(found, missed, invented);
    }
}
