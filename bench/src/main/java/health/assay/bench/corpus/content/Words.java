package health.assay.bench.corpus.content;

import java.util.List;
import java.util.Map;

/// Sentences by what they are for, each in one or more wordings.
public record Words(Map<String, List<String>> wordings) {

    public List<String> all(String purpose) {
        var found = wordings.get(purpose);
        if (found == null) {
            throw new IllegalArgumentException("No words for " + purpose);
        }
        return found;
    }

    /// The wording of that number, counted around.
    public String get(String purpose, int number) {
        var all = all(purpose);
        return all.get(Math.floorMod(number, all.size()));
    }
}
