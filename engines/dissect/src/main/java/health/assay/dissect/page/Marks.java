package health.assay.dissect.page;

import health.assay.dissect.tag.Tags;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The marks that a content stream puts around its pieces, as they open and close.
final class Marks {

    private static final int DEEPEST = 200;

    private final Deque<Integer> open = new ArrayDeque<>();
    private final int outer;
    private final boolean own;
    private int beyond;

    Marks() {
        this(Tags.UNMARKED, true);
    }

    private Marks(int outer, boolean own) {
        this.outer = outer;
        this.own = own;
    }

    static List<OperatorProcessor> operators(PDFStreamEngine engine) {
        return List.of(
                new BeginMarkedContentSequence(engine),
                new BeginMarkedContentSequenceWithProperties(engine),
                new EndMarkedContentSequence(engine));
    }

    /// The marks within a form: its numbers are its own, and what it draws belongs to the piece that draws it.
    Marks within() {
        return new Marks(current(), false);
    }

    int current() {
        return open.isEmpty() ? outer : open.peek();
    }

    void begin(COSName tag, @Nullable COSDictionary properties) {
        if (open.size() >= DEEPEST) {
            beyond++;
        } else if (COSName.ARTIFACT.equals(tag)) {
            open.push(Tags.UNMARKED);
        } else if (own && properties != null && properties.containsKey(COSName.MCID)) {
            open.push(Math.max(Tags.UNMARKED, properties.getInt(COSName.MCID)));
        } else {
            open.push(current());
        }
    }

    void end() {
        if (beyond > 0) {
            beyond--;
        } else {
            open.poll();
        }
    }
}
