package health.assay.reliance.concepts;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Marks each word that is kept as written, so that it cannot be taken for the stem of another: "informed" and
/// "information" share the stem "inform".
final class WrittenWordFilter extends TokenFilter {

    static final String MARK = "=";

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute written = addAttribute(KeywordAttribute.class);

    WrittenWordFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (written.isKeyword()) {
            var whole = MARK + word;
            word.setEmpty().append(whole);
        }
        return true;
    }
}
