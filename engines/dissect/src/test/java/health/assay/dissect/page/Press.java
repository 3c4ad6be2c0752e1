package health.assay.dissect.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Prints PDF documents for tests. Places are PDF's own: points from the lower left corner.
public final class Press implements AutoCloseable {

    public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    /// What draws on a page.
    @FunctionalInterface
    public interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    public Press page() {
        page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return this;
    }

    public Press turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    public Press cropped(float left, float bottom, float width, float height) {
        page.setCropBox(new PDRectangle(left, bottom, width, height));
        return this;
    }

    public Press text(double x, double y, String words) {
        return text(PLAIN, 10, Matrix.getTranslateInstance((float) x, (float) y), words);
    }

    public Press text(PDFont font, double size, Matrix matrix, String words) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, (float) size);
            content.setTextMatrix(matrix);
            content.showText(words);
            content.endText();
        });
    }

    public Press draw(Drawing drawing) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            drawing.on(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /// A font with ligatures, which ships with PDFBox.
    PDFont ligatured() throws IOException {
        try (var font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, font, false);
        }
    }

    public Press locked(String ownerPassword, String userPassword) throws IOException {
        var policy = new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    public PDDocument document() {
        return document;
    }

    public List<Page> read() throws IOException, InterruptedException {
        return PageReader.read(document);
    }

    public Path saved(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
