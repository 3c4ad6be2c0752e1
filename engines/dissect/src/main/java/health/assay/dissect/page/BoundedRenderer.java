package health.assay.dissect.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages as pictures, and gives up on a page that takes more steps than any honest one.
public final class BoundedRenderer extends PDFRenderer {

    private static final int MOST_OPERATORS = 500_000;

    public BoundedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {

            private int operators;

            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (++operators > MOST_OPERATORS) {
                    throw new TooMuchDrawing();
                }
                super.processOperator(operator, operands);
            }
        };
    }

    /// Not an [IOException], which PDFBox forgives a form.
    private static final class TooMuchDrawing extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        TooMuchDrawing() {
            super("Drawing this page takes more steps than any page needs");
        }
    }
}
