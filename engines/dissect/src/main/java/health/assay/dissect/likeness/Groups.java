package health.assay.dissect.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reports that hang together: each shares much wording with at least one other of its group.
final class Groups {

    private static final double MUCH = 0.25;
    private static final int SMALLEST = 3;

    private Groups() {}

    static List<List<Compared>> of(List<Compared> reports, List<LikePair> pairs) {
        var groupOf = new LinkedHashMap<String, List<Compared>>();
        reports.forEach(report -> groupOf.put(key(report), new ArrayList<>(List.of(report))));
        for (var pair : pairs) {
            if (pair.weight() >= MUCH) {
                join(groupOf, pair);
            }
        }
        return groupOf.values().stream()
                .filter(group -> group.size() >= SMALLEST)
                .distinct()
                .map(List::copyOf)
                .toList();
    }

    private static void join(LinkedHashMap<String, List<Compared>> groupOf, LikePair pair) {
        var left = groupOf.getOrDefault(key(pair.left()), List.of());
        var right = groupOf.getOrDefault(key(pair.right()), List.of());
        if (left == right) {
            return;
        }
        var joined = new ArrayList<>(left);
        joined.addAll(right);
        joined.forEach(report -> groupOf.put(key(report), joined));
    }

    private static String key(Compared report) {
        return report.dissection().document().sha256();
    }
}
