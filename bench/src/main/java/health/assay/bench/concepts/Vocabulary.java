package health.assay.bench.concepts;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import health.assay.reliance.concepts.ControlWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The stems that occur in several controls, and how rare each is.
final class Vocabulary {

    private static final int FEWEST_CONTROLS = 2;

    private final List<String> stems;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final double[] rarity;

    private Vocabulary(Map<String, Integer> controlsByStem, int controls) {
        stems = new ArrayList<>();
        var rarities = new ArrayList<Double>();
        controlsByStem.forEach((stem, count) -> {
            if (count >= FEWEST_CONTROLS) {
                numbers.put(stem, stems.size());
                stems.add(stem);
                rarities.add(1 + Math.log((1.0 + controls) / (1 + count)));
            }
        });
        rarity = rarities.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Vocabulary of(List<ControlWords> controls) {
        var controlsByStem = new TreeMap<String, Integer>();
        controls.forEach(
                control -> control.byStem().keySet().forEach(stem -> controlsByStem.merge(stem, 1, Integer::sum)));
        return new Vocabulary(controlsByStem, controls.size());
    }

    List<String> stems() {
        return stems;
    }

    double rarity(int number) {
        return rarity[number];
    }

    /// The control as a vector of length one, and a constant; counted as [health.assay.reliance.concepts.WordWeights]
    /// does.
    Feature[] features(ControlWords control) {
        var weights = new TreeMap<Integer, Double>();
        control.byStem().forEach((stem, word) -> {
            var number = numbers.get(stem);
            if (number != null) {
                weights.put(number, (1 + Math.log(word.count())) * rarity[number]);
            }
        });
        var length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        var features = new ArrayList<Feature>();
        weights.forEach((number, weight) -> features.add(new FeatureNode(number + 1, weight / length)));
        features.add(new FeatureNode(stems.size() + 1, 1));
        features.sort(Comparator.comparingInt(Feature::getIndex));
        return features.toArray(Feature[]::new);
    }
}
