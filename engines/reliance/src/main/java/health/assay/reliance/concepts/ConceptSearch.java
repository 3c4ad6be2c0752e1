package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Finds which texts say which concepts. The texts are indexed together, and each query runs once over all of them.
/// A query is read when first needed: most exclusions never are.
public final class ConceptSearch {

    private final Concepts concepts;
    private final QueryReader reader;
    private final Map<String, IntervalsSource> queries = new HashMap<>();

    public ConceptSearch(Concepts concepts) {
        this.concepts = concepts;
        this.reader = new QueryReader(ControlTexts.stems(), concepts.words());
    }

    synchronized IntervalsSource read(String query) {
        return queries.computeIfAbsent(query, reader::read);
    }

    /// For each text, in order, the concepts it says.
    public List<List<Concept>> search(List<String> texts) {
        var found = new ArrayList<List<Concept>>();
        texts.forEach(text -> found.add(new ArrayList<>()));
        if (texts.isEmpty()) {
            return List.of();
        }
        try (var index = ControlTexts.index(texts)) {
            var matching = new Matching(index.leaves().getFirst());
            for (var concept : concepts.concepts()) {
                matching.of(concept).forEach(position -> found.get(position).add(concept));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("A search in memory failed", failure);
        }
        return found.stream().map(List::copyOf).toList();
    }

    /// One search: what each query found is kept, since concepts share queries.
    private final class Matching {

        private final LeafReaderContext texts;
        private final Map<String, FixedBitSet> found = new HashMap<>();

        Matching(LeafReaderContext texts) {
            this.texts = texts;
        }

        List<Integer> of(Concept concept) throws IOException {
            var matching = new FixedBitSet(texts.reader().maxDoc());
            matching.set(0, matching.length());
            for (var query : concept.all()) {
                matching.and(found(query));
                if (matching.scanIsEmpty()) {
                    return List.of();
                }
            }
            for (var query : concept.none()) {
                matching.andNot(found(query));
            }
            for (var query : concepts.never()) {
                matching.andNot(found(query));
            }
            return positions(matching);
        }

        private FixedBitSet found(String query) throws IOException {
            var known = found.get(query);
            if (known != null) {
                return known;
            }
            var matching = look(read(query));
            found.put(query, matching);
            return matching;
        }

        private FixedBitSet look(IntervalsSource source) throws IOException {
            var matching = new FixedBitSet(texts.reader().maxDoc());
            var intervals = source.intervals(ControlTexts.FIELD, texts);
            if (intervals == null) {
                return matching;
            }
            while (intervals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                    matching.set(intervals.docID());
                }
            }
            return matching;
        }

        private static List<Integer> positions(FixedBitSet matching) {
            var positions = new ArrayList<Integer>();
            for (var at = matching.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; ) {
                positions.add(at);
                at = at + 1 < matching.length() ? matching.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
            }
            return positions;
        }
    }
}
