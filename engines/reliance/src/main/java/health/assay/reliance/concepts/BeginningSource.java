package health.assay.reliance.concepts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Any word that begins so. Lucene's own prefix source builds an automaton for each, which is far slower on a few
/// texts.
final class BeginningSource extends IntervalsSource {

    private final BytesRef beginning;

    BeginningSource(String beginning) {
        this.beginning = new BytesRef(beginning);
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext texts) throws IOException {
        var words = words(field, texts);
        return words.isEmpty() ? null : anyOf(words).intervals(field, texts);
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext texts, int position)
            throws IOException {
        var words = words(field, texts);
        return words.isEmpty() ? null : anyOf(words).matches(field, texts, position);
    }

    private static IntervalsSource anyOf(List<IntervalsSource> words) {
        return Intervals.or(false, words.toArray(IntervalsSource[]::new));
    }

    private List<IntervalsSource> words(String field, LeafReaderContext texts) throws IOException {
        var found = new ArrayList<IntervalsSource>();
        var terms = texts.reader().terms(field);
        if (terms == null) {
            return found;
        }
        var words = terms.iterator();
        var word = words.seekCeil(beginning) == SeekStatus.END ? null : words.term();
        while (word != null && StringHelper.startsWith(word, beginning)) {
            found.add(Intervals.term(BytesRef.deepCopyOf(word)));
            word = words.next();
        }
        return found;
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        visitor.visitLeaf(new IntervalQuery(field, this));
    }

    @Override
    public int minExtent() {
        return 1;
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BeginningSource same && beginning.equals(same.beginning);
    }

    @Override
    public int hashCode() {
        return beginning.hashCode();
    }

    @Override
    public String toString() {
        return beginning.utf8ToString() + "*";
    }
}
