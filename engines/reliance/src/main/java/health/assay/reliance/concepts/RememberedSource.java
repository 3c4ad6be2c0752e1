package health.assay.reliance.concepts;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Looks once at an index for what many queries ask for, and remembers it while the index is open.
final class RememberedSource extends IntervalsSource {

    private final IntervalsSource source;
    private final Map<Object, RememberedIntervals> remembered = new ConcurrentHashMap<>();

    RememberedSource(IntervalsSource source) {
        this.source = source;
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext texts) throws IOException {
        var index = texts.reader().getCoreCacheHelper();
        var known = remembered.get(index.getKey());
        if (known == null) {
            known = RememberedIntervals.of(source.intervals(field, texts));
            remembered.put(index.getKey(), known);
            index.addClosedListener(remembered::remove);
        }
        return known.isEmpty() ? null : known.iterator();
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext texts, int position)
            throws IOException {
        return source.matches(field, texts, position);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        source.visit(field, visitor);
    }

    @Override
    public int minExtent() {
        return source.minExtent();
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RememberedSource same && source.equals(same.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
