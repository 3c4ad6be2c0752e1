package health.assay.dissect.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/// Collects the inks of one page at a time. Not for several threads at once.
final class InkReader extends PDFStreamEngine {

    private static final int MOST_GLYPHS = 200_000;
    private static final int FEWEST_GLYPHS = 40;

    /// What drawing an honest page takes is a hundredth of this; a form that draws itself again and again has no end.
    private static final int MOST_OPERATORS = 1_000_000;

    private static final int MOST_OPERATORS_OF_ALL = 20_000_000;
    private static final int STEPS_OF_A_FORM = 100;

    private final Map<PDFont, Typeface> typefaces = new IdentityHashMap<>();

    private List<Glyph> glyphs = new ArrayList<>();

    /// Text drawn without ink: under a scan its recognized words, elsewhere nothing the eye would see.
    private List<Glyph> hidden = new ArrayList<>();

    private Strokes strokes = new Strokes();
    private Display display = Display.of(new PDPage());
    private double cropLeft;
    private double cropBottom;
    private int operators;
    private long allOperators;

    private Marks marks = new Marks();

    /// Follows the marks that the document's tags speak of only where it is `tagged`.
    InkReader(boolean tagged) {
        TextOperators.all(this).forEach(this::addOperator);
        PathOperators.all(this, () -> strokes).forEach(this::addOperator);
        if (tagged) {
            Marks.operators(this).forEach(this::addOperator);
        }
    }

    /// What could be read of a page; where its content is damaged, what stands before the damage.
    Inks read(PDPage page) {
        glyphs = new ArrayList<>();
        hidden = new ArrayList<>();
        display = Display.of(page);
        cropLeft = page.getCropBox().getLowerLeftX();
        cropBottom = page.getCropBox().getLowerLeftY();
        strokes = new Strokes(page, display);
        marks = new Marks();
        operators = 0;
        var whole = true;
        try {
            processChildStream(new PageContent(page), page);
        } catch (IOException | RuntimeException | StackOverflowError damage) {
            whole = false;
        }
        var underScan = glyphs.size() < FEWEST_GLYPHS && hidden.size() > glyphs.size();
        if (underScan) {
            glyphs.addAll(hidden);
        }
        glyphs.addAll(strokes.bullets());
        return new Inks(glyphs, strokes.rules(), whole, underScan);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        step(1);
        super.processOperator(operator, operands);
    }

    private void step(int count) throws IOException {
        operators += count;
        allOperators += count;
        if (isExhausted()) {
            throw new IOException("Drawing this takes more steps than any page needs");
        }
    }

    private boolean isExhausted() {
        return operators > MOST_OPERATORS || allOperators > MOST_OPERATORS_OF_ALL;
    }

    /// What a step could not do is left out, as viewers do; running out of steps ends the page.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (isExhausted()) {
            throw failure;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        step(STEPS_OF_A_FORM);
        var outside = marks;
        marks = outside.within();
        super.showForm(new FormContent(form, getResources().getResourceCache()));
        marks = outside;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marks.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.end();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        showForm(group);
    }

    /// Reads a run of characters, and moves the text on by it.
    @Override
    protected void showText(byte[] codes) throws IOException {
        var state = getGraphicsState();
        var text = state.getTextState();
        var typeface = typeface(text.getFont());
        var pen = new Pen(getTextMatrix().multiply(state.getCurrentTransformationMatrix()), text);
        var into = isInvisible(text) ? hidden : glyphs;
        var input = new ByteArrayInputStream(codes);
        while (input.available() > 0) {
            var before = input.available();
            var code = typeface.next(input);
            var shape = typeface.shape(code);
            if (!shape.text().isEmpty() && into.size() < MOST_GLYPHS) {
                into.add(glyph(shape, pen, typeface.bold()));
            }
            pen.pass(shape, typeface.isVertical(), code == ' ' && before - input.available() == 1);
        }
        getTextMatrix().translate((float) pen.along(), (float) pen.down());
    }

    private Glyph glyph(Typeface.Shape shape, Pen pen, boolean bold) {
        var fromX = pen.x(0) - cropLeft;
        var fromY = pen.y(0) - cropBottom;
        var toX = pen.x(shape.right()) - cropLeft;
        var toY = pen.y(shape.right()) - cropBottom;
        var left = display.x(fromX, fromY);
        var right = display.x(toX, toY);
        var baseline = display.y(fromX, fromY);
        var rise = Math.abs(display.y(toX, toY) - baseline);
        var turned = right < left || rise > 0.1 * (right - left) + 0.01;
        return new Glyph(
                shape.text(),
                Math.min(left, right),
                Math.max(left, right),
                baseline,
                pen.size(),
                bold,
                turned,
                marks.current());
    }

    private Typeface typeface(@Nullable PDFont font) {
        return typefaces.computeIfAbsent(
                font == null ? new PDType1Font(Standard14Fonts.FontName.HELVETICA) : font, Typeface::new);
    }

    private static boolean isInvisible(PDTextState text) {
        var mode = text.getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }
}
