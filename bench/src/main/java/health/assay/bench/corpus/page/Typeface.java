package health.assay.bench.corpus.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The fonts of one document, measured and encoded.
final class Typeface {

    /// What word processors leave behind for a bullet of the symbol font.
    static final String PRIVATE_BULLET = "\uF0B7";

    private static final String PRIVATE_MAP = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Bullets def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            1 beginbfchar <B7> <F0B7> endbfchar
            endcmap CMapName currentdict /CMap defineresource pop end end
            """;

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final PDFont symbols;
    private final boolean ligatures;

    Typeface(PDDocument document, Look look) throws IOException {
        var embedded = look.family().embedded();
        for (var face : Face.values()) {
            fonts.put(
                    face,
                    embedded
                            ? file(document, look.family(), face)
                            : new PDType1Font(look.family().standard(face)));
        }
        symbols = symbols(document);
        ligatures = look.ligatures() && embedded;
    }

    private static PDFont file(PDDocument document, Family family, Face face) throws IOException {
        return PDType0Font.load(document, family.file(face).toFile());
    }

    private static PDFont symbols(PDDocument document) throws IOException {
        var symbols = new PDType1Font(FontName.SYMBOL);
        var map = new PDStream(document, new ByteArrayInputStream(PRIVATE_MAP.getBytes(StandardCharsets.US_ASCII)));
        symbols.getCOSObject().setItem(COSName.TO_UNICODE, map);
        return symbols;
    }

    PDFont font(Face face) {
        var font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("No font for " + face);
        }
        return font;
    }

    PDFont symbolFont() {
        return symbols;
    }

    /// As it is drawn: with ligatures, where the font has them and the look asks for them.
    String shaped(String text) {
        return ligatures ? text.replace("fi", "\uFB01").replace("fl", "\uFB02") : text;
    }

    double width(String text, Face face, double size) {
        if (text.equals(PRIVATE_BULLET)) {
            return 0.46 * size;
        }
        try {
            return font(face).getStringWidth(shaped(text)) / 1000 * size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
