package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The texts of a report's controls, indexed together so that each query runs once over all of them.
final class ControlTexts {

    static final String FIELD = "text";

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

    /// Document numbers are positions in the list.
    static IndexReader index(List<String> texts) {
        var directory = new ByteBuffersDirectory();
        var settings = new IndexWriterConfig(stemsAndWords()).setUseCompoundFile(false);
        try (var writer = new IndexWriter(directory, settings)) {
            for (var text : texts) {
                var document = new Document();
                document.add(new TextField(FIELD, text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return DirectoryReader.open(writer);
        } catch (IOException failure) {
            throw new UncheckedIOException("An index in memory failed", failure);
        }
    }
}
