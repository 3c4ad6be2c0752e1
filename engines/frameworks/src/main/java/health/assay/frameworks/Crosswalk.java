package health.assay.frameworks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// How every requirement of one framework relates to another. One entry for each requirement of `from`.
public record Crosswalk(
        String id, String title, String from, String to, String method, String version, List<Entry> entries) {

    public Crosswalk {
        entries = List.copyOf(entries);
        var seen = new HashSet<String>();
        for (var entry : entries) {
            if (!seen.add(entry.requirement())) {
                throw new IllegalArgumentException(
                        "Crosswalk %s has an entry for %s twice".formatted(id, entry.requirement()));
            }
        }
    }

    public Optional<Entry> entry(String requirement) {
        return entries.stream()
                .filter(entry -> entry.requirement().equals(requirement))
                .findFirst();
    }

    /// The same relations looked up by target.
    public InvertedCrosswalk inverted() {
        var byTarget = new LinkedHashMap<String, List<Relation>>();
        for (var entry : entries) {
            for (var relation : entry.relations()) {
                byTarget.computeIfAbsent(relation.target(), _ -> new ArrayList<>())
                        .add(new Relation(
                                entry.requirement(),
                                relation.relation().inverted(),
                                relation.strength(),
                                relation.why()));
            }
        }
        return new InvertedCrosswalk(to, from, byTarget);
    }
}
