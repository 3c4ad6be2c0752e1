package health.assay.reliance.concepts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds which texts say which concepts. The texts are taken together, and each query runs once over all of them.
/// A query is read when first needed: most exclusions never are.
public final class ConceptSearch {

    private static final int ENOUGH_TO_WARM = 20;

    private final Concepts concepts;
    private final QueryReader reader;
    private final @Nullable Weighing weighing;
    private final Map<String, Query> queries = new HashMap<>();

    /// Finds concepts by their queries alone.
    public ConceptSearch(Concepts concepts) {
        this(concepts, null);
    }

    private ConceptSearch(Concepts concepts, @Nullable Weighing weighing) {
        this.concepts = concepts;
        this.reader = new QueryReader(ControlTexts.stems(), concepts.words());
        this.weighing = weighing;
    }

    /// Finds what leads to HIPAA's requirements, and holds it against the words of each control as a whole.
    public static ConceptSearch hipaa() {
        return new ConceptSearch(Concepts.hipaa(), new Weighing(Concepts.hipaa(), WordWeights.bundled()));
    }

    synchronized Query read(String query) {
        return queries.computeIfAbsent(query, reader::read);
    }

    /// Reads every query ahead of the first search.
    public void prepare() {
        for (var concept : concepts.concepts()) {
            concept.all().forEach(this::read);
            concept.none().forEach(this::read);
        }
        search(concepts.concepts().stream()
                .flatMap(concept -> concept.examples().stream())
                .limit(ENOUGH_TO_WARM)
                .toList());
    }

    /// For each text, in order, the concepts it says.
    public List<List<Concept>> search(List<String> texts) {
        var found = new ArrayList<List<Concept>>();
        texts.forEach(text -> found.add(new ArrayList<>()));
        if (texts.isEmpty()) {
            return List.of();
        }
        var words = ControlTexts.of(texts);
        var eligible = eligible(words, texts.size());
        for (var concept : concepts.concepts()) {
            matching(concept, eligible, words).stream()
                    .forEach(position -> found.get(position).add(concept));
        }
        if (weighing != null) {
            eligible.stream()
                    .forEach(position -> found.set(position, weighing.of(texts.get(position), found.get(position))));
        }
        return found.stream().map(List::copyOf).toList();
    }

    private BitSet eligible(ControlTexts texts, int count) {
        var eligible = new BitSet();
        eligible.set(0, count);
        for (var query : concepts.never()) {
            narrow(eligible, query, false, texts);
        }
        return eligible;
    }

    private BitSet matching(Concept concept, BitSet eligible, ControlTexts texts) {
        var matching = (BitSet) eligible.clone();
        for (var query : concept.all()) {
            narrow(matching, query, true, texts);
        }
        for (var query : concept.none()) {
            narrow(matching, query, false, texts);
        }
        return matching;
    }

    /// Keeps the texts in which the query is found, or those in which it is not. Looks at no others.
    private void narrow(BitSet matching, String words, boolean wanted, ControlTexts texts) {
        if (matching.isEmpty()) {
            return;
        }
        var query = read(words);
        var candidates = query.candidates(texts);
        for (var at = matching.nextSetBit(0); at >= 0; at = matching.nextSetBit(at + 1)) {
            var found = candidates.get(at) && query.isIn(texts, at);
            if (found != wanted) {
                matching.clear(at);
            }
        }
    }
}
