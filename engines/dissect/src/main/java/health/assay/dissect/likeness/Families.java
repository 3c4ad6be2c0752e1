package health.assay.dissect.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers passages of the same or nearly the same wording. Each wording is held against the first one of the families
/// that it may belong to, never against all others, so that time grows with the number of passages only.
final class Families {

    /// Runs of three words in common, of all in either: in twenty words, one or two may differ.
    static final double NEARLY = 0.6;

    private static final int MOST_CANDIDATES = 100;

    /// Where a wording stands.
    record Occurrence(int report, Passage passage, int words) {}

    /// Every place of one wording.
    static final class Wording {

        private final Shingles shingles;
        private final List<Occurrence> places = new ArrayList<>();

        Wording(Shingles shingles) {
            this.shingles = shingles;
        }

        List<Occurrence> places() {
            return places;
        }

        double likeness(Wording other) {
            return this == other ? 1 : Math.min(shingles.likeness(other.shingles), 0.99);
        }

        private long companies(int[] companyOf) {
            return places.stream()
                    .mapToInt(place -> companyOf[place.report()])
                    .distinct()
                    .count();
        }
    }

    private final Map<String, Wording> wordings = new LinkedHashMap<>();

    void add(List<String> words, Occurrence occurrence) {
        wordings.computeIfAbsent(String.join(" ", words), _ -> new Wording(Shingles.of(words)))
                .places
                .add(occurrence);
    }

    /// Those that stand in reports of more than one company. What most companies have leads its family.
    List<List<Wording>> shared(int[] companyOf) {
        var ordered = wordings.values().stream()
                .sorted(Comparator.<Wording>comparingLong(wording -> wording.companies(companyOf))
                        .reversed())
                .toList();
        var leaders = new HashMap<Long, List<List<Wording>>>();
        var families = new ArrayList<List<Wording>>();
        for (var wording : ordered) {
            var bands = Sketch.bands(wording.shingles);
            var family = nearest(wording, bands, leaders);
            if (family.isEmpty()) {
                families.add(family);
                for (var band : bands) {
                    leaders.computeIfAbsent(band, _ -> new ArrayList<>()).add(family);
                }
            }
            family.add(wording);
        }
        return families.stream()
                .filter(family -> companies(family, companyOf).size() > 1)
                .toList();
    }

    private static List<Wording> nearest(Wording wording, long[] bands, Map<Long, List<List<Wording>>> leaders) {
        List<Wording> nearest = new ArrayList<>();
        var best = NEARLY;
        var seen = new LinkedHashSet<Wording>();
        for (var band : bands) {
            for (var family : leaders.getOrDefault(band, List.of())) {
                var leader = family.getFirst();
                if (seen.size() >= MOST_CANDIDATES || !seen.add(leader)) {
                    continue;
                }
                var likeness = leader.likeness(wording);
                if (likeness >= best) {
                    nearest = family;
                    best = likeness;
                }
            }
        }
        return nearest;
    }

    static Set<Integer> companies(List<Wording> family, int[] companyOf) {
        var companies = new LinkedHashSet<Integer>();
        family.forEach(wording -> wording.places.forEach(place -> companies.add(companyOf[place.report()])));
        return companies;
    }
}
