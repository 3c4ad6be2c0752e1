package health.assay.dissect.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font, with what is asked of it for every character looked up once.
final class Typeface {

    /// What a code of the font shows, and how far it moves on, in units of the text. No words where the code stands for
    /// none that are known.
    record Shape(String text, float right, float down) {}

    private final PDFont font;
    private final boolean bold;
    private final boolean twoBytes;
    private final Map<Integer, Shape> shapes = new HashMap<>();

    Typeface(PDFont font) {
        this.font = font;
        this.bold = isBold(font);
        this.twoBytes = font instanceof PDType0Font composite
                && composite.getCMap() != null
                && "Identity-H".equals(composite.getCMap().getName());
    }

    boolean bold() {
        return bold;
    }

    boolean isVertical() {
        return font.isVertical();
    }

    /// The next code of a run. Most fonts of today take two bytes for each, which needs no table.
    int next(ByteArrayInputStream codes) throws IOException {
        return twoBytes && codes.available() > 1 ? codes.read() << 8 | codes.read() : font.readCode(codes);
    }

    Shape shape(int code) throws IOException {
        var known = shapes.get(code);
        if (known != null) {
            return known;
        }
        var displacement = font.getDisplacement(code);
        var shape = new Shape(text(code), displacement.getX(), displacement.getY());
        shapes.put(code, shape);
        return shape;
    }

    /// A simple font without a mapping is taken to mean its codes, as viewers do; a composite one may mean anything.
    private String text(int code) {
        var unicode = font.toUnicode(code);
        if (unicode != null) {
            return Characters.readable(unicode);
        }
        return font instanceof PDSimpleFont ? Characters.readable(String.valueOf((char) code)) : "";
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
