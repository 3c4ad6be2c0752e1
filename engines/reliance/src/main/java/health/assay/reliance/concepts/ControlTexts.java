package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// The texts of a report's controls, word by word, so that each query looks only where its words stand. For one search
/// in one thread.
final class ControlTexts {

    static final String FIELD = "text";

    private final Map<String, Word> words = new HashMap<>();
    private final NavigableMap<String, Word> written = new TreeMap<>();
    private final Map<Query.Remembered, Memory> remembered = new IdentityHashMap<>();

    private ControlTexts() {}

    /// Query words: English, by their stem, small words kept because "at rest" and "not" carry meaning here.
    static Analyzer stems() {
        return analyzer(PorterStemFilter::new);
    }

    /// Texts: each word by its stem and as written, so that a word or its beginning can be asked for exactly.
    private static Analyzer stemsAndWords() {
        return analyzer(words -> new WrittenWordFilter(new PorterStemFilter(new KeywordRepeatFilter(words))));
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                TokenStream words = new EnglishPossessiveFilter(source);
                words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(source, ending.apply(words));
            }
        };
    }

    static ControlTexts of(List<String> texts) {
        var read = new ControlTexts();
        try (var analyzer = stemsAndWords()) {
            for (var text = 0; text < texts.size(); text++) {
                read.add(analyzer, texts.get(text), text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Words in memory could not be read", failure);
        }
        read.words.forEach((word, places) -> {
            if (word.startsWith(WrittenWordFilter.MARK)) {
                read.written.put(word, places);
            }
        });
        return read;
    }

    private void add(Analyzer analyzer, String text, int number) throws IOException {
        try (var tokens = analyzer.tokenStream(FIELD, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            var position = -1;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                words.computeIfAbsent(term.toString(), _ -> new Word()).add(number, position);
            }
            tokens.end();
        }
    }

    Places places(String word, int text) {
        var known = words.get(word);
        return known == null ? Places.NONE : known.in(text);
    }

    /// The texts that have the word. Not to be changed.
    BitSet having(String word) {
        var known = words.get(word);
        return known == null ? new BitSet() : known.texts;
    }

    Set<String> beginningWith(String beginning) {
        return written.subMap(beginning, true, beginning + Character.MAX_VALUE, true)
                .keySet();
    }

    Memory remembered(Query.Remembered query) {
        var known = remembered.get(query);
        if (known == null) {
            known = new Memory(query.query());
            remembered.put(query, known);
        }
        return known;
    }

    /// What a query came to in the texts that were looked into.
    final class Memory {

        private final Query query;
        private final BitSet candidates;
        private @Nullable Places[] places = new Places[0];

        Memory(Query query) {
            this.query = query;
            this.candidates = query.candidates(ControlTexts.this);
        }

        BitSet candidates() {
            return candidates;
        }

        Places in(int text) {
            if (!candidates.get(text)) {
                return Places.NONE;
            }
            if (text >= places.length) {
                places = Arrays.copyOf(places, candidates.length());
            }
            var known = places[text];
            if (known == null) {
                known = query.in(ControlTexts.this, text);
                places[text] = known;
            }
            return known;
        }
    }

    /// A word's places, by text.
    private static final class Word {

        private final BitSet texts = new BitSet();
        private int[] numbers = new int[2];
        private Places[] places = new Places[2];
        private int count;

        void add(int text, int position) {
            if (count == 0 || numbers[count - 1] != text) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, count * 2);
                    places = Arrays.copyOf(places, count * 2);
                }
                texts.set(text);
                numbers[count] = text;
                places[count++] = new Places();
            }
            places[count - 1].add(position, position, 0);
        }

        Places in(int text) {
            var found = Arrays.binarySearch(numbers, 0, count, text);
            return found < 0 ? Places.NONE : places[found];
        }
    }
}
