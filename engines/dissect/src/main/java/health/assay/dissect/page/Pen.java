package health.assay.dissect.page;

import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/// Where a run of text stands on the page as it is being written.
final class Pen {

    private final double a;
    private final double b;
    private final double c;
    private final double d;
    private final double startX;
    private final double startY;
    private final double across;
    private final double size;
    private final PDTextState text;

    /// How far the run has come, in units of the text.
    private double along;

    private double down;

    /// `placement` takes the text's units to the page's.
    Pen(Matrix placement, PDTextState text) {
        a = placement.getScaleX();
        b = placement.getShearY();
        c = placement.getShearX();
        d = placement.getScaleY();
        startX = placement.getTranslateX() + text.getRise() * c;
        startY = placement.getTranslateY() + text.getRise() * d;
        across = text.getHorizontalScaling() / 100.0;
        size = Math.abs(text.getFontSize() * Math.hypot(c, d));
        this.text = text;
    }

    double along() {
        return along;
    }

    double down() {
        return down;
    }

    /// The height of the letters on the page.
    double size() {
        return size;
    }

    /// The place on the page so far to the right of the next glyph's origin, in units of its font.
    double x(double right) {
        return startX + (along + right * text.getFontSize() * across) * a + down * c;
    }

    double y(double right) {
        return startY + (along + right * text.getFontSize() * across) * b + down * d;
    }

    /// Moves on behind a glyph.
    void pass(Typeface.Shape shape, boolean isVertical, boolean isWordSpace) {
        var spacing = text.getCharacterSpacing() + (isWordSpace ? text.getWordSpacing() : 0);
        if (isVertical) {
            down += shape.down() * text.getFontSize() + spacing;
        } else {
            along += (shape.right() * text.getFontSize() + spacing) * across;
        }
    }
}
