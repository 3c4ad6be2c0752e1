package health.assay.reliance.publish;

import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many requirements stand where. Every requirement is in exactly one standing.
public record Tally(Map<Standing, Integer> counts, int all) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(List<RequirementStanding> standings) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        standings.forEach(standing -> counts.merge(standing.standing(), 1, Integer::sum));
        return new Tally(counts, standings.size());
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /// "13 tested, 2 exception, 5 described", for those who hear a bar instead of seeing it.
    public String aloud() {
        var words = new StringBuilder();
        for (var standing : Standing.values()) {
            if (count(standing) > 0) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(count(standing))
                        .append(' ')
                        .append(Words.lower(standing));
            }
        }
        return words.isEmpty() ? "none" : words.toString();
    }
}
