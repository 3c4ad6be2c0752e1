package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a control by their stems, each with the word first written so and how often it stands there.
public record ControlWords(Map<String, Word> byStem) {

    private static final Analyzer STEMS = ControlTexts.stems();

    /// A word as it was first written, and how often its stem occurs.
    public record Word(String written, int count) {}

    public static ControlWords of(String text) {
        var words = new LinkedHashMap<String, Word>();
        try (var tokens = STEMS.tokenStream(ControlTexts.FIELD, text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!Character.isDigit(stem.charAt(0))) {
                    var written = text.substring(place.startOffset(), place.endOffset());
                    words.merge(
                            stem.toString(),
                            new Word(written, 1),
                            (first, _) -> new Word(first.written(), first.count() + 1));
                }
            }
            tokens.end();
        } catch (IOException failure) {
            throw new UncheckedIOException("Words in memory could not be read", failure);
        }
        return new ControlWords(words);
    }
}
