package health.assay.reliance.concepts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds the concepts found in a control against all of its words. A concept whose words stand in unlikely company only
/// contributes; where the words as a whole leave little doubt, a requirement is addressed though no query found it.
final class Weighing {

    /// Below this, what a query found is not believed to be the whole of a requirement.
    private static final double UNLIKELY = 0.05;

    /// From here on, the words need no query.
    private static final double LIKELY = 0.4;

    private static final int MOST_WORDS_SHOWN = 4;

    private final Concepts concepts;
    private final WordWeights weights;

    Weighing(Concepts concepts, WordWeights weights) {
        this.concepts = concepts;
        this.weights = weights;
    }

    List<Concept> of(String text, List<Concept> found) {
        var words = ControlWords.of(text);
        var chances = weights.chances(words);
        var weighed = new ArrayList<Concept>();
        for (var concept : found) {
            weighed.add(weighed(concept, chances));
        }
        chances.forEach((citation, chance) -> {
            var isKnown =
                    weighed.stream().anyMatch(concept -> concept.addresses().contains(citation));
            if (chance >= LIKELY && !isKnown) {
                spokenFor(citation, words).ifPresent(weighed::add);
            }
        });
        return weighed;
    }

    private static Concept weighed(Concept concept, Map<String, Double> chances) {
        var believed = concept.addresses().stream()
                .filter(citation -> chances.getOrDefault(citation, 1.0) >= UNLIKELY)
                .toList();
        if (believed.size() == concept.addresses().size()) {
            return concept;
        }
        var contributes = new ArrayList<>(concept.contributes());
        concept.addresses().stream()
                .filter(citation -> !believed.contains(citation))
                .forEach(contributes::add);
        return concept.showing(believed, contributes, concept.why());
    }

    /// The concept that addresses the requirement, in the name of the words that were telling.
    private Optional<Concept> spokenFor(String citation, ControlWords words) {
        var telling = String.join(", ", weights.tellingFor(citation, words, MOST_WORDS_SHOWN));
        return concepts.concepts().stream()
                .filter(concept -> concept.addresses().contains(citation))
                .findFirst()
                .map(concept -> concept.showing(
                        List.of(citation),
                        List.of(),
                        "%s Taken from its words as a whole, above all: %s.".formatted(concept.why(), telling)));
    }
}
