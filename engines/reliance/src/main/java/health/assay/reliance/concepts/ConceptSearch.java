package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Finds which texts say which concepts. Every query is compiled once; a search runs each over all texts at a time.
public final class ConceptSearch {

    private final List<Compiled> compiled = new ArrayList<>();

    public ConceptSearch(Concepts concepts) {
        var reader = new QueryReader(ControlTexts.stems(), concepts.words());
        for (var concept : concepts.concepts()) {
            compiled.add(new Compiled(concept, query(concept, reader)));
        }
    }

    /// For each text, in order, the concepts it says.
    public List<List<Concept>> search(List<String> texts) {
        var found = new ArrayList<List<Concept>>();
        texts.forEach(text -> found.add(new ArrayList<>()));
        try (var index = ControlTexts.index(texts)) {
            for (var each : compiled) {
                positions(each.query(), index).forEach(position -> found.get(position).add(each.concept()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("A search in memory failed", failure);
        }
        return found.stream().map(List::copyOf).toList();
    }

    private static List<Integer> positions(Query query, IndexReader index) throws IOException {
        var searcher = new IndexSearcher(index);
        searcher.setQueryCache(null);
        var positions = new ArrayList<Integer>();
        var hits = searcher.search(query, Math.max(1, index.maxDoc()));
        for (var hit : hits.scoreDocs) {
            positions.add(hit.doc);
        }
        return positions;
    }

    private static Query query(Concept concept, QueryReader reader) {
        try {
            var query = new BooleanQuery.Builder();
            concept.all().forEach(part -> query.add(interval(part, reader), Occur.FILTER));
            concept.none().forEach(part -> query.add(interval(part, reader), Occur.MUST_NOT));
            return query.build();
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("Concept %s: %s".formatted(concept.id(), fault.getMessage()), fault);
        }
    }

    private static Query interval(String part, QueryReader reader) {
        return new IntervalQuery(ControlTexts.FIELD, reader.read(part));
    }

    private record Compiled(Concept concept, Query query) {}
}
