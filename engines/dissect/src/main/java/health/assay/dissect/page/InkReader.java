package health.assay.dissect.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the inks of one page at a time. Not for several threads at once.
final class InkReader extends PDFTextStripper {

    private static final int MOST_GLYPHS = 200_000;
    private static final int FEWEST_GLYPHS = 40;

    private List<Glyph> glyphs = new ArrayList<>();

    /// Text drawn without ink: under a scan its recognized words, elsewhere nothing the eye would see.
    private List<Glyph> hidden = new ArrayList<>();

    private Strokes strokes = new Strokes();
    private Display display = Display.of(new PDPage());

    InkReader() throws IOException {
        for (var operator : PathOperators.all(this, () -> strokes)) {
            addOperator(operator);
        }
    }

    /// What could be read of a page; where its content is damaged, what stands before the damage.
    Inks read(PDPage page) {
        glyphs = new ArrayList<>();
        hidden = new ArrayList<>();
        display = Display.of(page);
        strokes = new Strokes(page, display);
        var whole = true;
        try {
            processPage(page);
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
    protected void writePage() {
        // nothing is written: the glyphs are what is wanted
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = Characters.readable(position.getUnicode());
        var into = isInvisible() ? hidden : glyphs;
        if (text.isEmpty() || into.size() >= MOST_GLYPHS) {
            return;
        }
        var matrix = position.getTextMatrix();
        var fromX = matrix.getTranslateX();
        var fromY = matrix.getTranslateY();
        var toX = position.getEndX();
        var toY = position.getEndY();
        var left = display.x(fromX, fromY);
        var right = display.x(toX, toY);
        var baseline = display.y(fromX, fromY);
        var rise = Math.abs(display.y(toX, toY) - baseline);
        var turned = right < left || rise > 0.1 * (right - left) + 0.01;
        var size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        into.add(new Glyph(
                text,
                Math.min(left, right),
                Math.max(left, right),
                baseline,
                size,
                isBold(position.getFont()),
                turned));
    }

    private boolean isInvisible() {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }

    private static boolean isBold(PDFont font) {
        var name = font.getName();
        if (name != null && (name.contains("Bold") || name.contains("bold") || name.contains("Black"))) {
            return true;
        }
        var descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
