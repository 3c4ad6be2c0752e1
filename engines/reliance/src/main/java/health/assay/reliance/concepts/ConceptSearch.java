package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Finds which texts say which concepts. The texts are indexed together, and each query runs once over all of them.
/// A query is read when first needed: most exclusions never are.
public final class ConceptSearch {

    private static final int ENOUGH_TO_WARM = 20;

    private final Concepts concepts;
    private final QueryReader reader;
    private final @Nullable Weighing weighing;
    private final Map<String, IntervalsSource> queries = new HashMap<>();

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

    synchronized IntervalsSource read(String query) {
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
        try (var index = ControlTexts.index(texts)) {
            var leaf = index.leaves().getFirst();
            var eligible = eligible(leaf);
            for (var concept : concepts.concepts()) {
                var matching = matching(concept, eligible, leaf);
                forEach(matching, position -> found.get(position).add(concept));
            }
            if (weighing != null) {
                forEach(
                        eligible,
                        position -> found.set(position, weighing.of(texts.get(position), found.get(position))));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("A search in memory failed", failure);
        }
        return found.stream().map(List::copyOf).toList();
    }

    private FixedBitSet eligible(LeafReaderContext leaf) throws IOException {
        var eligible = new FixedBitSet(leaf.reader().maxDoc());
        eligible.set(0, eligible.length());
        for (var query : concepts.never()) {
            narrow(eligible, query, false, leaf);
        }
        return eligible;
    }

    private FixedBitSet matching(Concept concept, FixedBitSet eligible, LeafReaderContext leaf) throws IOException {
        var matching = eligible.clone();
        for (var query : concept.all()) {
            narrow(matching, query, true, leaf);
        }
        for (var query : concept.none()) {
            narrow(matching, query, false, leaf);
        }
        return matching;
    }

    /// Keeps the texts in which the query is found, or those in which it is not. Looks at no others.
    private void narrow(FixedBitSet matching, String query, boolean wanted, LeafReaderContext leaf) throws IOException {
        if (matching.scanIsEmpty()) {
            return;
        }
        var intervals = read(query).intervals(ControlTexts.FIELD, leaf);
        for (var at = next(matching, 0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(matching, at + 1)) {
            if (isFoundAt(at, intervals) != wanted) {
                matching.clear(at);
            }
        }
    }

    private static boolean isFoundAt(int text, @Nullable IntervalIterator intervals) throws IOException {
        if (intervals == null) {
            return false;
        }
        var at = intervals.docID() < text ? intervals.advance(text) : intervals.docID();
        return at == text && intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS;
    }

    private static void forEach(FixedBitSet matching, IntConsumer action) {
        for (var at = next(matching, 0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(matching, at + 1)) {
            action.accept(at);
        }
    }

    private static int next(FixedBitSet matching, int from) {
        return from < matching.length() ? matching.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
